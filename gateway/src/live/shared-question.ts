import type { LiveAnswer } from './live-answer.ts';

/** One stream's interest in a question. */
export interface Reader {
  /** Version of the answer that the page has. */
  known: string | undefined;
  /** A newer answer; it is `known` from now on. */
  changed(answer: LiveAnswer): void;
  /** Asked, whatever came of it. */
  asked?(): void;
}

export interface SharedQuestion {
  add(reader: Reader): void;
  /** True when nobody is left. */
  remove(reader: Reader): boolean;
  /** Something may have changed: ask soon, once, however often this is said. */
  ask(): void;
}

interface Options {
  /** Undefined: no complete answer this time. */
  readonly run: () => Promise<LiveAnswer | undefined>;
  readonly coalesceMs: number;
  readonly againMs: number;
}

/** A question that equal readers share: asked once for all of them, and told only to those for whom the answer is new. */
export function createSharedQuestion({ run, coalesceMs, againMs }: Options): SharedQuestion {
  const readers = new Set<Reader>();
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let running = false;
  let wanted = false;
  let startedAt = Number.NEGATIVE_INFINITY;

  const stopTimer = () => {
    clearTimeout(timer);
    dueAt = Number.POSITIVE_INFINITY;
  };
  const schedule = (afterMs: number) => {
    const at = performance.now() + afterMs;
    if (at >= dueAt) return;
    stopTimer();
    dueAt = at;
    timer = setTimeout(() => void start(), afterMs);
  };
  const ask = () => {
    if (running) wanted = true;
    else schedule(Math.max(0, startedAt + coalesceMs - performance.now()));
  };
  const start = async () => {
    stopTimer();
    running = true;
    startedAt = performance.now();
    const answer = await run().catch(() => undefined);
    running = false;
    for (const reader of readers) tell(reader, answer);
    if (readers.size === 0) return;
    if (wanted) ask();
    else if (!answer) schedule(againMs);
    wanted = false;
  };

  return {
    add(reader) {
      readers.add(reader);
      ask();
    },
    remove(reader) {
      readers.delete(reader);
      if (readers.size === 0) stopTimer();
      return readers.size === 0;
    },
    ask,
  };
}

function tell(reader: Reader, answer: LiveAnswer | undefined): void {
  if (answer && reader.known !== answer.version) {
    reader.known = answer.version;
    reader.changed(answer);
  }
  reader.asked?.();
}
