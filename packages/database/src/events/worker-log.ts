import { Logger as WorkerLogger } from 'graphile-worker';

/** Receives what the worker has to say. */
export interface WorkerLog {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The worker's messages in the process's own log. A failed attempt is a warning: the job comes again. */
export const workerLogger = (log: WorkerLog, service: string): WorkerLogger =>
  new WorkerLogger(() => (level, message, meta) => {
    if (level === 'warning') log.warn({ service }, message);
    if (level !== 'error') return;
    const failed = typeof meta === 'object' && meta !== null && 'failure' in meta;
    if (failed) log.warn({ service }, message);
    else log.error({ service }, message);
  });
