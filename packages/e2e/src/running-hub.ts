import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { config } from './config.ts';

const MAIN = fileURLToPath(new URL('../../hub/dist/main.js', import.meta.url));
const START_MS = 90_000;
const HUB = readFileSync(new URL('../../hub/package.json', import.meta.url), 'utf8');
const optionsIn = (script: string): readonly string[] => script.match(/--\S+/g) ?? [];
const { scripts } = JSON.parse(HUB);
/** Options of Node for every process of the hub but a gateway alone, from its start script: docs/operations.md, Memory. */
export const RUNTIME_FLAGS = optionsIn(scripts.start);
/** Those of a gateway in a process of its own. */
export const GATEWAY_FLAGS = optionsIn(scripts['start:gateway']);

export interface RunningHub {
  readonly origin: string;
  readonly process: ChildProcess;
  /** All that the hub printed: the banner, then its log. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/** Starts the built hub as `npm start` does, on a free port and in a data folder of its own. */
export async function startBuiltHub(environment: Record<string, string> = {}): Promise<RunningHub> {
  // Not mkdtemp: its 0700 folder is closed to the account that PostgreSQL runs under when we are root.
  const data = environment.HUB_DATA ?? join(config.temporary, `hub-e2e-${randomUUID()}`);
  const port = environment.HUB_PORT ?? String(await freePort());
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [...RUNTIME_FLAGS, MAIN], {
    // its own address: the environment may name the hub of the whole run
    env: {
      ...config.environment,
      HUB_ORIGIN: origin,
      HUB_DATA: data,
      HUB_PORT: port,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  await untilReady(origin, child, { output: () => output });
  const stop = async () => {
    const ended =
      child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined;
    child.kill('SIGTERM');
    await ended;
    if (!environment.HUB_DATA) rmSync(data, { recursive: true, force: true });
  };
  return { origin, process: child, output: () => output, stop };
}

/** Waits until a server of the hub may receive work. @throws, with what it wrote, when it ends or takes too long */
export async function untilReady(
  origin: string,
  child: ChildProcess,
  { output, timeoutMs = START_MS }: { readonly output: () => string; readonly timeoutMs?: number },
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It stopped while starting:\n${output()}`);
    const answer = await fetch(`${origin}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  child.kill('SIGKILL');
  throw new Error(`It was not ready within ${timeoutMs / 1000} s:\n${output()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
