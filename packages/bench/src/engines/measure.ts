import autocannon from 'autocannon';
import type { BenchOperation } from './operations.ts';
import type { Running, Users } from './running.ts';

export interface Load {
  readonly operation: BenchOperation;
  readonly users: Users;
  readonly connections: number;
  readonly seconds: number;
}

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
/** Until the engine's code is compiled and its plans are known. */
const WARM_SECONDS = 2;

/** Asks an engine under load, and how much of a processor that took. */
export async function measure(engine: Running, load: Load): Promise<Measured> {
  const { port, watched } = engine;
  const requests = await requestsOf(engine, load);
  const run = (duration: number) => {
    let begun = 0;
    return autocannon({
      url: `http://127.0.0.1:${port}/graphql`,
      connections: load.connections,
      duration,
      // GraphQL fails with status 200 too
      verifyBody: (answer) => !String(answer).includes('"errors":['),
      // Each connection begins elsewhere: in step they would all ask the same at once, which an engine may answer once.
      setupClient: (client) => client.setRequests(rotated(requests, begun++, load.connections)),
    });
  };
  await run(WARM_SECONDS);
  const before = await watched.cpuMs();
  const result = await run(load.seconds);
  const after = await watched.cpuMs();
  const used = before === undefined || after === undefined ? undefined : after - before;
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMsPerOperation: used === undefined ? undefined : used / Math.max(1, result.requests.total),
    memoryMb: await watched.memoryMb(),
    failed: result.non2xx + result.errors + result.mismatches,
  };
}

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
