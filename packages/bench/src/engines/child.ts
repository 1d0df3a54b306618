import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { config } from '../config.ts';

export interface Child {
  /** Milliseconds of processor time so far; undefined where the system does not tell. */
  cpuMs(): Promise<number | undefined>;
  /** MB that it holds now. */
  memoryMb(): Promise<number | undefined>;
  stop(): void;
}

const READY_MS = 30_000;
/** Linux counts in hundredths of a second. */
const TICK_MS = 10;
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a process of Node and waits until it says that it is ready. @throws when it ends or says nothing in time */
export async function startChild(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child = spawn(process.execPath, command, {
    env: { ...config.environment, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2_000);
  });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready in time\n${complaint}`)), READY_MS);
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended\n${complaint}`)));
    child.once('spawn', () => late.unref());
  });
  const proc = (file: string) => readFile(`/proc/${child.pid}/${file}`, 'utf8').catch(() => '');
  return {
    async cpuMs() {
      const fields = (await proc('stat')).split(') ')[1]?.split(' ');
      return fields && (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    },
    async memoryMb() {
      const [, kb] = /VmRSS:\s+(\d+)/.exec(await proc('status')) ?? [];
      return kb === undefined ? undefined : Math.round(Number(kb) / 1_024);
    },
    stop() {
      running.delete(child);
      child.kill('SIGKILL');
    },
  };
}
