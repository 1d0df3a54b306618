import type { Step } from './prepare-plan.ts';
import { type Run, runFetch } from './run-fetch.ts';
import { brokenFetch } from './subgraph-error.ts';

/** Runs a plan to its end. A fetch that fails costs its own fields only: the rest goes on. */
export async function runPlan(step: Step, run: Run): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const child of step.steps) await runPlan(child, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((child) => runPlan(child, run)));
      return;
    case 'fetch':
      try {
        await runFetch(step.fetch, run);
      } catch (error) {
        run.errors.push(brokenFetch(error, step.fetch));
      }
  }
}
