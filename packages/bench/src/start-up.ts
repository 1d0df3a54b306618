import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningHub, startBuiltHub } from '@hub/e2e/running-hub';
import type { Row } from './row.ts';

const REST_MS = 10_000;

/** First start (new database, seeds), second start on the same data, and memory at rest of the hub with its PostgreSQL. */
export async function measureStart(): Promise<Row[]> {
  const data = join(tmpdir(), `hub-bench-${process.pid}`);
  try {
    const first = await timed(() => startBuiltHub({ HUB_DATA: data }));
    await first.result.stop();
    const second = await timed(() => startBuiltHub({ HUB_DATA: data }));
    const memory = await atRest(second.result, data).finally(() => second.result.stop());
    return [
      {
        what: 'first start, new database and seeds',
        value: seconds(first.ms),
        note: 'installation and build apart',
      },
      { what: 'second start, data kept', value: seconds(second.ms), note: '' },
      {
        what: 'memory at rest, hub process',
        value: megabytes(memory.hub),
        note: 'proportional set size',
      },
      {
        what: 'memory at rest, PostgreSQL',
        value: megabytes(memory.database),
        note: 'all its processes, proportional set size',
      },
      {
        what: 'memory at rest, together',
        value: megabytes(memory.hub + memory.database),
        note: 'aim: under 600 MB',
      },
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const begin = performance.now();
  const result = await work();
  return { result, ms: performance.now() - begin };
}

async function atRest(hub: RunningHub, data: string): Promise<Memory> {
  await pause(REST_MS);
  return memoryOf(hub.process.pid ?? 0, data);
}

interface Memory {
  readonly hub: number;
  readonly database: number;
}

/** Pages shared between processes count once in all: PostgreSQL's processes share most of theirs. */
function memoryOf(hub: number, data: string): Memory {
  const [postmaster] = readFileSync(join(data, 'db', 'postmaster.pid'), 'utf8').split('\n');
  const workers = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && parentOf(name) === postmaster,
  );
  const database = [postmaster ?? '', ...workers].reduce((sum, pid) => sum + proportional(pid), 0);
  return { hub: proportional(String(hub)), database };
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process ended meanwhile
  }
};
const parentOf = (pid: string): string | undefined =>
  /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
/** Where the kernel does not tell the proportional size, the resident one. */
const proportional = (pid: string): number => {
  const size =
    /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`)) ??
    /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`));
  return Number(size?.[1] ?? 0) * 1024;
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
