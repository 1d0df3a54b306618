import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { untilReady } from '@hub/e2e/running-hub';
import { config } from '../config.ts';

/** A server of the hub in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** The last lines that it wrote. */
  output(): string;
  stop(): Promise<void>;
}

export interface ServerCommand {
  /** Arguments of Node. */
  readonly arguments: readonly string[];
  readonly origin: string;
  readonly environment: Readonly<Record<string, string>>;
}

const READY_MS = 180_000;
const KEPT = 4_000;

/** Starts a server and waits until it says that it may receive work. @throws when it ends or is not ready in time */
export async function startServer(command: ServerCommand): Promise<ServerProcess> {
  const child = spawn(process.execPath, command.arguments, {
    env: { ...config.environment, NODE_ENV: 'production', ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-KEPT);
    });
  const server = { child, output: () => output, stop: () => stop(child) };
  try {
    await untilReady(command.origin, child, { output: () => output, timeoutMs: READY_MS });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
