import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Sample } from './trend.ts';

const MB = 2 ** 20;
/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

interface Told {
  readonly rssBytes: number;
  readonly liveBytes: number;
}

/** Asks the probe in a process; `collect`: after a full collection now. */
export async function lookAt(
  child: ChildProcess,
  wish: 'look' | 'collect',
  beganMs: number,
): Promise<Sample> {
  const told = once(child, 'message');
  child.send(wish);
  const [{ rssBytes, liveBytes }] = (await told) as [Told];
  return {
    minute: (performance.now() - beganMs) / 60_000,
    rssMb: rssBytes / MB,
    liveMb: liveBytes / MB,
  };
}

/** Milliseconds of processor time so far; 0 where the system does not tell. */
export function cpuMs({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}
