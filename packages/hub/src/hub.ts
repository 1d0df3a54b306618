import type { CleanupStep } from './cleanup.ts';
import type { HubClock } from './clock.ts';

/** A running hub. */
export interface Hub {
  /** Address to open in a browser. */
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  /** The clock of deadlines; tests move it. */
  readonly clock: HubClock;
  /** Resolves when everything that happened has reached every service. */
  settled(): Promise<void>;
  stats(): HubStats;
  /** SQL statements per service that requests sent while the work ran. */
  countStatements(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>>;
  /** What has to be closed, in order; `stop` does it all. */
  stopSteps(): readonly CleanupStep[];
  stop(): Promise<void>;
}

export interface HubStats {
  readonly startedInMs: number;
  readonly memoryMb: number;
  /** Where data and secrets are, and why not in the usual place. */
  readonly dataDir: string;
  readonly dataNote: string | null;
  /** Of the demonstration's machine client. */
  readonly machineSecret: string;
  /** Front-ends that were not built yet. */
  readonly missingBuilds: readonly string[];
}
