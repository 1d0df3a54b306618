import autocannon from 'autocannon';
import type { BenchOperation } from './operations.ts';
import type { Running, Users } from './running.ts';

export interface Load {
  readonly operation: BenchOperation;
  readonly users: Users;
  readonly connections: number;
  readonly seconds: number;
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
/** Until the engine's code is compiled and its plans are known: so long and so often, but not for ever where it is slow. */
const WARM = { seconds: 2, requests: 300, mostSeconds: 20 };

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
      verifyBody: (answer) => isRight(String(answer)),
      // Each connection begins elsewhere: in step they would all ask the same at once, which an engine may answer once.
      setupClient: (client) => client.setRequests(rotated(requests, begun++, load.connections)),
    });
  };
  let warmed = 0;
  for (let passed = 0; passed < WARM.mostSeconds; passed += WARM.seconds) {
    warmed += (await run(WARM.seconds)).requests.total;
    if (warmed >= WARM.requests) break;
  }
  const before = await watched.cpuMs();
  const result = await run(load.seconds);
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
