import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './probe.ts';

/** Tells this run from an earlier one with the same pid: in a container the pid is always the same. */
const RUN = randomBytes(8).toString('hex');
const LONGEST_START_MS = 60_000;

/** One line that names this process. */
export const processMark = (): string => `${process.pid} ${RUN}`;

/** Does the process that wrote this mark still run? */
export function isMarkAlive(mark: string): boolean {
  const [pid, run] = mark.trim().split(' ');
  if (Number(pid) === process.pid) return run === RUN;
  return Number(pid) > 0 && isAlive(Number(pid));
}

/** Lets one caller at a time, of this or another process, start the server on a state folder. */
export async function withStartLock<T>(state: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(state, 'start.lock');
  const draft = `${lock}.${randomBytes(6).toString('hex')}`;
  fs.writeFileSync(draft, processMark());
  try {
    await acquire(lock, draft);
  } finally {
    fs.rmSync(draft, { force: true });
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

async function acquire(lock: string, draft: string): Promise<void> {
  for (;;) {
    try {
      fs.linkSync(draft, lock); // atomic, and the lock never exists without its content
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const stat = fs.statSync(lock, { throwIfNoEntry: false });
    if (!stat) continue;
    const old = Date.now() - stat.mtimeMs > LONGEST_START_MS;
    if (old || !isMarkAlive(readOrEmpty(lock))) {
      fs.rmSync(lock, { force: true });
      await sleep(50); // several waiters may clear the same dead lock: let each see the file again
    } else {
      await sleep(100);
    }
  }
}

function readOrEmpty(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return processMark();
  }
}
