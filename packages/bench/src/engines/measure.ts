import autocannon from 'autocannon';
import type { Child } from './child.ts';
import type { BenchOperation } from './operations.ts';

/** `same`: every request of one user; `different`: each of another, so that nothing may be shared. */
export type Users = 'same' | 'different';

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
  /** Requests that failed or were refused. */
  readonly failed: number;
}

/** Different users turn around after so many: more than the requests that are under way at once by far. */
const USERS = 997;
/** Until the engine's code is compiled and its plans are known. */
const WARM_SECONDS = 2;

/** Asks a server under load, and how much of a processor that took. */
export async function measure(port: number, child: Child, load: Load): Promise<Measured> {
  const requests = requestsOf(load);
  const run = (duration: number) => {
    let begun = 0;
    return autocannon({
      url: `http://127.0.0.1:${port}/graphql`,
      connections: load.connections,
      duration,
      // Each connection begins elsewhere: in step they would all ask the same at once, which an engine may answer once.
      setupClient: (client) => client.setRequests(rotated(requests, begun++, load.connections)),
    });
  };
  await run(WARM_SECONDS);
  const before = await child.cpuMs();
  const result = await run(load.seconds);
  const after = await child.cpuMs();
  const used = before === undefined || after === undefined ? undefined : after - before;
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMsPerOperation: used === undefined ? undefined : used / Math.max(1, result.requests.total),
    memoryMb: await child.memoryMb(),
    failed: result.non2xx + result.errors,
  };
}

function rotated<T>(items: readonly T[], part: number, parts: number): T[] {
  const from = Math.floor((items.length / parts) * part) % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

function requestsOf({ operation: { query, variables }, users }: Load): autocannon.Request[] {
  return Array.from({ length: users === 'same' ? 101 : USERS }, (_, turn) => ({
    method: 'POST' as const,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: users === 'same' ? 'Bearer one' : `Bearer ${turn}`,
    },
    body: JSON.stringify({ query, variables: variables(turn) }),
  }));
}
