import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { config } from '../config.ts';
import { type Watched, watchTree } from './watched.ts';

export interface Child extends Watched {
  stop(): void;
}

/** What to start. */
export interface Program {
  /** The executable and what it is given. */
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Resolves to true as soon as it can be asked. Without it, it says `ready` itself. */
  readonly isReady?: () => Promise<boolean>;
}

/** A script for Node. */
export const node = (...given: readonly string[]): Program['command'] => [
  process.execPath,
  ...given,
];

const READY_MS = 60_000;
const PROBE_MS = 100;
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
// a signal ends a process without the event `exit`
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a process and waits until it is ready. @throws when it ends or is not ready in time */
export async function startChild({ command, environment, isReady }: Program): Promise<Child> {
  const [executable, ...given] = command;
  const child = spawn(executable, given, {
    env: { ...config.environment, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2_000);
  });
  const said = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready')) resolve();
    });
  });
  const waiting = new AbortController();
  const fails = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`it ended\n${complaint}`)));
    pause(READY_MS, undefined, { signal: waiting.signal }).then(
      () => reject(new Error(`not ready in time\n${complaint}`)),
      () => {},
    );
  });
  const stop = () => {
    running.delete(child);
    child.kill('SIGKILL');
  };
  try {
    await Promise.race([isReady ? until(isReady, waiting.signal) : said, fails]);
  } catch (error) {
    stop();
    throw error;
  } finally {
    waiting.abort();
  }
  return { ...watchTree(child.pid ?? 0), stop };
}

async function until(isReady: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await isReady())) await pause(PROBE_MS);
}
