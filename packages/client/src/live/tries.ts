/** How a connection came to its end. */
export type Ended =
  /** the stream spoke, and is no more */
  | 'broken'
  /** the questions were answered once, as was asked */
  | 'answered'
  | 'refused'
  /** it stands and says nothing: kept back by a proxy */
  | 'silent'
  | 'unreachable'
  /** the session is over */
  | 'over';

/** What the tries so far say about the next one. */
export interface Tries {
  /** in a row in which the hub was not reached */
  readonly failures: number;
  /** rounds of questions since streams do not come through; 0: the next try is a stream */
  readonly polls: number;
}

export interface TryTimes {
  /** Before a stream that ended is opened again; twice as long after each failure, up to `longestMs`. */
  readonly againMs: number;
  readonly longestMs: number;
  /** Between questions where streams are refused or kept back. */
  readonly pollMs: number;
}

export const NO_TRIES: Tries = { failures: 0, polls: 0 };
/** After so many rounds a stream is tried again: a full hub empties, a visitor leaves the network of the proxy. */
const ROUNDS = 10;

export function afterTry({ failures, polls }: Tries, ended: Ended): Tries {
  if (ended === 'unreachable') return { failures: failures + 1, polls };
  if (ended === 'broken' || ended === 'over') return NO_TRIES;
  return { failures: 0, polls: polls < ROUNDS ? polls + 1 : 0 };
}

/** How long to wait. A little apart from each other: after a restart of the hub not all pages come back at once. */
export function waitAfter(
  ended: Ended,
  { failures, polls }: Tries,
  times: TryTimes,
  chance: number = Math.random(),
): number {
  return least(ended, failures, polls, times) * (1 + chance / 2);
}

function least(ended: Ended, failures: number, polls: number, times: TryTimes): number {
  if (ended === 'silent') return 0; // long enough already
  if (ended === 'refused' || ended === 'answered' || polls > 0) return times.pollMs;
  return Math.min(times.againMs * 2 ** Math.max(0, failures - 1), times.longestMs);
}
