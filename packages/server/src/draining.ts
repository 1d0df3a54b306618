import type { Logger } from './logger.ts';

export interface DrainStep {
  readonly name: string;
  run(): Promise<unknown> | unknown;
}

export interface Draining {
  /** Runs the steps once; later calls wait for the same run. */
  drain(reason: string): Promise<void>;
  /** Stops listening for signals without draining. */
  dispose(): void;
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * On SIGTERM or SIGINT runs the steps in order (not ready, close servers, close pools, stop the database) and then lets the
 * process end by itself. A step that fails or takes too long does not keep the others from running. A second signal ends
 * the process at once.
 */
export function drainOnSignals(
  steps: readonly DrainStep[],
  { log, stepTimeoutMs = 15_000 }: { log: Pick<Logger, 'info' | 'error'>; stepTimeoutMs?: number },
): Draining {
  let running: Promise<void> | undefined;
  const drain = (reason: string) => {
    running ??= runSteps(steps, { log, stepTimeoutMs, reason }).finally(dispose);
    return running;
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (!running) {
      void drain(signal);
      return;
    }
    dispose();
    process.kill(process.pid, signal); // nobody listens any more: the default action ends the process
  };
  const dispose = () => {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { drain, dispose };
}

async function runSteps(
  steps: readonly DrainStep[],
  options: { log: Pick<Logger, 'info' | 'error'>; stepTimeoutMs: number; reason: string },
): Promise<void> {
  const { log, stepTimeoutMs, reason } = options;
  log.info({ reason }, 'draining');
  for (const step of steps) {
    try {
      await inTime(step, stepTimeoutMs);
    } catch (error) {
      log.error({ err: error, step: step.name }, 'a drain step failed');
    }
  }
  log.info({ reason }, 'drained');
}

function inTime(step: DrainStep, limit: number): Promise<unknown> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${limit} ms`)), limit);
  });
  const work = Promise.resolve().then(() => step.run());
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
