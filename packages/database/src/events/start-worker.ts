import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Runner, run, type WorkerEvents } from 'graphile-worker';
import { jobsSchema } from '../cluster/names.ts';
import { poolOf } from '../request/open-data-source.ts';
import type { EventHandlers } from '../service-definition.ts';
import { type Delivery, EarlierEventMissing, handleEvent } from './handle-event.ts';
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
  const { database, handlers, log, concurrency = 1 } = options;
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
      event: (payload) => handleInTurn(database, handlers, payload as Delivery),
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

const TURNS = 4;
const TURN_MS = 60;

/** The event before this one is often in the hands of another worker at this moment: wait a little before giving up. */
async function handleInTurn(
  database: JobsDatabase,
  handlers: EventHandlers,
  delivery: Delivery,
): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    try {
      await handleEvent(database, handlers, delivery);
      return;
    } catch (error) {
      if (!(error instanceof EarlierEventMissing) || turn === TURNS) throw error;
      await sleep(TURN_MS * turn);
    }
  }
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
