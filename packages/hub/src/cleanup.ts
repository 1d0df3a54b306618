/** Collects what has to be closed again, and closes it in reverse order: what was opened last may need what came before. */
export interface Cleanup {
  add(name: string, close: () => unknown): void;
  /** The steps, last first. */
  steps(): readonly CleanupStep[];
  /** Runs every step, also when one fails; then throws the first failure. */
  run(): Promise<void>;
}

export interface CleanupStep {
  readonly name: string;
  run(): Promise<void>;
}

export function createCleanup(): Cleanup {
  const steps: CleanupStep[] = [];
  const take = () => steps.splice(0).reverse();
  return {
    add(name, close) {
      steps.push({ name, run: async () => void (await close()) });
    },
    steps: () => [...steps].reverse(),
    async run() {
      const failures: unknown[] = [];
      for (const step of take()) await step.run().catch((error: unknown) => failures.push(error));
      if (failures.length > 0) throw failures[0];
    },
  };
}
