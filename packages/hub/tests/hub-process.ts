import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inherited } from './config.ts';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

export interface HubProcess {
  readonly origin: string;
  readonly child: ChildProcess;
  output(): string;
  /** Sends a signal and gives the exit code; null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the hub as a process of its own, as `npm start` does, and waits for its banner. */
export async function startProcess(
  environment: Record<string, string>,
  options: readonly string[] = [],
): Promise<HubProcess> {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', 'src/main.ts', ...options],
    {
      cwd: PACKAGE,
      env: { ...inherited, HUB_PORT: '0', HUB_FREE_DOCUMENTS: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /is ready after [\d.]+ s: {2}(http:\S+)/.exec(output)?.[1];
      if (ready) resolve(ready);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The hub ended with ${code}:\n${output}`)));
  });
  return {
    origin,
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
