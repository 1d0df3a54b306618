import { EventEmitter } from 'node:events';
import { type Runner, run, type WorkerEvents } from 'graphile-worker';
import { jobsSchema } from '../cluster/names.ts';
import { poolOf } from '../request/open-data-source.ts';
import type { EventHandlers } from '../service-definition.ts';
import { type Delivery, handleEvent } from './handle-event.ts';
import type { JobsDatabase } from './jobs-database.ts';
import { claimLife, releaseDeadWorkers } from './release-dead-workers.ts';
import { type WorkerLog, workerLogger } from './worker-log.ts';

export interface EventWorker {
  /** Lets running handlers finish. */
  stop(): Promise<void>;
}

const LOOK_FOR_DEAD_MS = 15_000;

/** Delivers events to the handlers of one service, exactly once each. */
export async function startWorker(options: {
  database: JobsDatabase;
  handlers: EventHandlers;
  log: WorkerLog;
  concurrency?: number;
}): Promise<EventWorker> {
  const { database, handlers, log, concurrency = 2 } = options;
  const pool = poolOf(database.source);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:listen:success', ({ client, workerPool }) => {
    // 'drain': the connection is about to send its LISTEN, and takes one statement at a time
    client.once('drain', () => {
      claimLife(client, workerPool.id).catch((error: unknown) =>
        log.warn({ err: error }, 'a worker could not claim its life'),
      );
    });
  });
  const runner = await run({
    pgPool: pool,
    schema: jobsSchema(database.service),
    taskList: {
      // The payload was made by our own publish function.
      event: async (payload) => {
        await handleEvent(database, handlers, payload as Delivery);
      },
    },
    parsedCronItems: [],
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger: workerLogger(log, database.service),
    events,
  });
  const stopLooking = lookForDeadWorkers(database, log);
  return {
    stop: async () => {
      stopLooking();
      await stopRunner(runner);
    },
  };
}

function lookForDeadWorkers(database: JobsDatabase, log: WorkerLog): () => void {
  const look = async () => {
    const client = await poolOf(database.source).connect();
    try {
      const dead = await releaseDeadWorkers(client, database.service);
      if (dead.length > 0) log.warn({ dead }, 'jobs of dead workers were released');
    } finally {
      client.release();
    }
  };
  const run = () => {
    look().catch((error: unknown) => log.warn({ err: error }, 'could not look for dead workers'));
  };
  run();
  const timer = setInterval(run, LOOK_FOR_DEAD_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function stopRunner(runner: Runner): Promise<void> {
  await runner.stop().catch(() => {}); // it had stopped by itself, for instance because the database was gone
  await runner.promise.catch(() => {});
}
