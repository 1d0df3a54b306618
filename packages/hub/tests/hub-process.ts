import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../src/root.ts';
import { inherited } from './config.ts';

interface Started {
  readonly child: ChildProcess;
  output(): string;
  /** Sends a signal and gives the exit code; null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export interface HubProcess extends Started {
  readonly origin: string;
}

type Environment = Readonly<Record<string, string>>;

/** Starts the hub as a process of its own, as `npm start` does, and waits for its banner. */
export async function startProcess(
  environment: Environment,
  options: readonly string[] = [],
): Promise<HubProcess> {
  const own = { HUB_PORT: '0', HUB_FREE_DOCUMENTS: '1', ...environment };
  const { found, ...started } = await start('packages/hub', own, {
    entry: 'main',
    options,
    ready: /is ready after [\d.]+ s: {2}(http:\S+)/,
  });
  return { origin: found, ...started };
}

/** Starts a gateway without services as a process of its own, and waits until it serves. */
export async function startGatewayProcess(environment: Environment): Promise<HubProcess> {
  const { found, ...started } = await start('packages/hub', environment, {
    entry: 'gateway-main',
    options: [],
    ready: /The gateway is ready: {2}(http:\S+)\/\s/,
  });
  return { origin: found, ...started };
}

/** Starts a service as a process of its own, and waits until it serves. */
export async function startService(name: string, environment: Environment): Promise<Started> {
  const ready = /"msg":"(serving)"/;
  return start(`services/${name}`, environment, { entry: 'main', options: [], ready });
}

async function start(
  folder: string,
  environment: Environment,
  {
    entry,
    options,
    ready,
  }: { readonly entry: string; readonly options: readonly string[]; readonly ready: RegExp },
): Promise<Started & { readonly found: string }> {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', `src/${entry}.ts`, ...options],
    {
      cwd: join(ROOT, folder),
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const found = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const text = ready.exec(output)?.[1];
      if (text) resolve(text);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${output}`)));
  });
  return {
    found,
    child,
    output: () => output,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
