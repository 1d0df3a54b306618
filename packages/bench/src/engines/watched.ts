import { processTree, residentMb } from './process-tree.ts';

/** Processes whose use of the machine counts. */
export interface Watched {
  /** Milliseconds of processor time so far; undefined where the system does not tell. */
  cpuMs(): Promise<number | undefined>;
  /** MB that they hold now. */
  memoryMb(): Promise<number | undefined>;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A process with all its children. */
export const watchTree = (pid: number): Watched => ({
  async cpuMs() {
    const tree = await processTree(pid);
    return tree.length === 0 ? undefined : sum(tree.map(({ cpuMs }) => cpuMs));
  },
  async memoryMb() {
    const tree = await processTree(pid);
    if (tree.length === 0) return undefined;
    return Math.round(sum(await Promise.all(tree.map((row) => residentMb(row.pid)))));
  },
});

/** Several as one: known when each of them is. */
export const watchAll = (parts: readonly Watched[]): Watched => ({
  cpuMs: () => total(parts.map((part) => part.cpuMs())),
  memoryMb: () => total(parts.map((part) => part.memoryMb())),
});

/** Only the processor time counts: what several processes share in memory would count for each. */
export const processorOf = ({ cpuMs }: Watched): Watched => ({ cpuMs, memoryMb: async () => 0 });

async function total(parts: readonly Promise<number | undefined>[]): Promise<number | undefined> {
  const known = (await Promise.all(parts)).filter((value) => value !== undefined);
  return known.length === parts.length ? sum(known) : undefined;
}
