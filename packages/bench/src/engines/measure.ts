import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import type { BenchOperation } from './operations.ts';
import type { Running, Users } from './running.ts';

export interface Load {
  readonly operation: BenchOperation;
  readonly users: Users;
  readonly connections: number;
  readonly seconds: number;
  /** Before it is measured, until the code is compiled and the plans are known: requests, and not for ever where an engine is slow. */
  readonly warmUp: { readonly requests: number; readonly mostSeconds: number };
  /** Seconds before each turn, for what went cold while others were measured: compiled code, connections to the database. */
  readonly wakeSeconds: number;
  /** A shared machine is fast now and slow then: of so many times that each engine is measured in turns, the one in the middle counts. */
  readonly turns: number;
}

/** Only right answers count: a refusal costs little. */
export interface Measured {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMsPerOperation: number | undefined;
  readonly memoryMb: number | undefined;
  /** Requests that failed, were refused, or were answered with an error. */
  readonly failed: number;
}

/** Different users turn around after so many: more than the requests that are under way at once by far. */
const USERS = 997;
/** Turns of the variables that one user's requests have. */
const TURNS = 101;
/** An engine is warmed in pieces of so many seconds. */
const WARM_SECONDS = 2;
/** Requests that each connection asks at least, also of a slow engine. */
const LEAST_TURNS = 3;
/** Until the subgraphs have done what the engine before still wanted of them. */
const REST_MS = 1_000;

/** Asks an engine as often as it takes to warm it and what is behind it. */
export async function warm(engine: Running, load: Load): Promise<void> {
  let requests = 0;
  for (let passed = 0; passed < load.warmUp.mostSeconds; passed += WARM_SECONDS) {
    if (requests >= load.warmUp.requests) return;
    requests += (await ask(engine, load, { duration: WARM_SECONDS })).requests.total;
  }
}

/** Asks a warm engine that had nothing to do meanwhile. How many requests it answers in a second then. */
export async function wake(engine: Running, load: Load): Promise<number> {
  const { requests, duration } = await ask(engine, load, { duration: load.wakeSeconds });
  return requests.total / duration;
}

/**
 * Asks an engine under load, and how much of a processor that took: as many requests as fill the time of the load at this rate.
 * A number of them, not a time: what an end of time cuts off has taken a processor too, and would count for nothing.
 */
export async function measure(engine: Running, load: Load, rate: number): Promise<Measured> {
  const { watched } = engine;
  await pause(REST_MS);
  const before = await watched.cpuMs();
  const amount = Math.max(LEAST_TURNS * load.connections, Math.round(rate * load.seconds));
  const result = await ask(engine, load, { amount });
  const after = await watched.cpuMs();
  const answered = result.requests.total - result.mismatches;
  const known = before !== undefined && after !== undefined && answered > 0;
  return {
    requestsPerSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMsPerOperation: known ? (after - before) / answered : undefined,
    memoryMb: await watched.memoryMb(),
    failed: result.mismatches + result.errors,
  };
}

async function ask(
  engine: Running,
  load: Load,
  until: { readonly duration: number } | { readonly amount: number },
): Promise<autocannon.Result> {
  const requests = await requestsOf(engine, load);
  let begun = 0;
  return autocannon({
    url: `http://127.0.0.1:${engine.port}/graphql`,
    connections: load.connections,
    ...until,
    verifyBody: (answer) => isRight(String(answer)),
    // Each connection begins elsewhere: in step they would all ask the same at once, which an engine may answer once.
    setupClient: (client) => client.setRequests(rotated(requests, begun++, load.connections)),
  });
}

/** GraphQL fails with status 200 too. */
const isRight = (answer: string) => answer.includes('"data":') && !answer.includes('"errors":[');

function rotated<T>(items: readonly T[], part: number, parts: number): T[] {
  const from = Math.floor((items.length / parts) * part) % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

const requestsOf = ({ word }: Running, { operation, users }: Load): Promise<autocannon.Request[]> =>
  Promise.all(
    Array.from({ length: users === 'same' ? TURNS : USERS }, async (_, turn) => ({
      method: 'POST' as const,
      ...(await word(operation, turn, users)),
    })),
  );
