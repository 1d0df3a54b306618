import { readdir, readFile } from 'node:fs/promises';

/** A process as Linux tells of it in `/proc/<pid>/stat`. */
export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** Processor time of its own and of its children that ended. */
  readonly cpuMs: number;
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** Reads a line of `/proc/<pid>/stat`. The name in it may hold spaces and brackets, so fields are counted from its end. */
export function readStat(line: string): ProcessRow | undefined {
  const nameEnd = line.lastIndexOf(') ');
  if (nameEnd < 0) return undefined;
  const fields = line.slice(nameEnd + 2).split(' ');
  // user and system time, then those of the children that were waited for
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return {
    pid: Number.parseInt(line, 10),
    parent: Number(fields[1]),
    cpuMs: ticks * TICK_MS,
  };
}

/** A process and all that it started, directly or not. */
export function treeOf(rows: readonly ProcessRow[], root: number): ProcessRow[] {
  const tree = rows.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...rows.filter(({ parent }) => parent === pid));
  return tree;
}

/** What runs of a tree now; nothing where the system does not tell. */
export async function processTree(root: number): Promise<ProcessRow[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(pids.map((pid) => textOf(`/proc/${pid}/stat`)));
  return treeOf(
    lines.flatMap((line) => readStat(line) ?? []),
    root,
  );
}

/** MB that a process holds in memory now. */
export async function residentMb(pid: number): Promise<number> {
  const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(await textOf(`/proc/${pid}/status`)) ?? [];
  return Number(kb) / 1_024;
}

/** Empty when the process ended meanwhile. */
const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');
