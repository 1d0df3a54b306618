import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import { serverEnvironment } from './data-folder.ts';
import { isAlive, type LiveServer, liveServer, readPidFile } from './probe.ts';
import { serverArguments } from './settings.ts';

const START_MS = 60_000;
const STOP_MS = 30_000;
const LARGEST_LOG = 5_000_000;

export interface StartedServer extends LiveServer {
  readonly exited: Promise<void>;
  /** Waits for the end; without this the server does not keep our own process alive. */
  waitForExit(): Promise<void>;
}

/** Starts a server and waits until it answers. */
export async function startServer(options: {
  native: string;
  dataFolder: string;
  port: number;
  account: Account;
  logFile: string;
}): Promise<StartedServer> {
  const { native, dataFolder, port, account, logFile } = options;
  const size = fs.statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) fs.renameSync(logFile, `${logFile}.old`);
  const from = size > LARGEST_LOG ? 0 : size;
  // A file, not a pipe: the server outlives a killed parent and never waits for one that is busy.
  const log = fs.openSync(logFile, 'a', 0o600);
  const child = spawn(path.join(native, 'bin', 'postgres'), serverArguments(dataFolder, port), {
    ...account,
    cwd: os.tmpdir(),
    env: serverEnvironment(),
    // Own process group: Ctrl+C must reach the services first, so that they drain before the database stops.
    detached: process.platform !== 'win32',
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  child.unref();
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilReady(child, dataFolder, () =>
    fs.readFileSync(logFile, 'utf8').slice(from).slice(-4_000),
  );
  const waitForExit = () => {
    child.ref();
    return exited;
  };
  return { pid: child.pid ?? 0, port, exited, waitForExit };
}

async function untilReady(child: ChildProcess, dataFolder: string, tail: () => string) {
  const state: { error?: Error } = {};
  child.on('error', (error) => {
    state.error = error;
  });
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (state.error) throw state.error;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`PostgreSQL ended with code ${child.exitCode}.\n${tail()}`);
    }
    if ((await liveServer(dataFolder))?.pid === child.pid) return;
    await sleep(15);
  }
  throw new Error(`PostgreSQL did not get ready in ${START_MS} ms.\n${tail()}`);
}

/** Fast shutdown: running transactions are rolled back, everything committed is on disk. */
export async function stopServer(dataFolder: string, pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return; // already gone
  }
  const deadline = Date.now() + STOP_MS;
  // The pid file, not the pid: an orphan that ended can stay a zombie for as long as nobody collects it.
  while (Number(readPidFile(dataFolder)?.[0]) === pid && isAlive(pid)) {
    if (Date.now() > deadline) throw new Error('PostgreSQL did not stop in 30 seconds.');
    await sleep(20);
  }
}
