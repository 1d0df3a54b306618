import { bulkhead, ConsecutiveBreaker, circuitBreaker, handleWhen, wrap } from 'cockatiel';
import { AnswerTooLarge } from './post-json.ts';

/** Calls in flight to one subgraph: a slow one takes no more than this of the gateway. */
export const MOST_IN_FLIGHT = 50;
/** Calls that wait for their turn; what comes after them hears at once that the subgraph is busy. */
const MOST_WAITING = 200;
const FAILURES = 5;
const REST_MS = 2_000;

/** The request itself had no time left: says nothing about the subgraph that was asked last. */
export class OutOfTime extends Error {}

/** Errors of one question, not of the subgraph: whoever asks too much must not close it for others. */
const SAYS_NOTHING = [OutOfTime, AnswerTooLarge];

export interface SubgraphGuard {
  /** Rejects with what the call rejects with, or with its own error when the call was not made. */
  run<T>(call: () => Promise<T>): Promise<T>;
}

/**
 * Between the gateway and one subgraph: a bulkhead, and a circuit breaker that opens after five failures in a row, rests two
 * seconds and then lets one call try. A subgraph that is down costs its own fields, at once, instead of five seconds each time.
 */
export function guardSubgraph(): SubgraphGuard {
  const fails = handleWhen((error) => !SAYS_NOTHING.some((kind) => error instanceof kind));
  const breaker = circuitBreaker(fails, {
    halfOpenAfter: REST_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  });
  const policy = wrap(bulkhead(MOST_IN_FLIGHT, MOST_WAITING), breaker);
  return { run: (call) => policy.execute(call) };
}
