import type { LiveEvent } from './live-events.ts';
import type { LiveChange } from './live-state.ts';
import { type LiveQuestion, openLive } from './open-live.ts';
import { afterTry, type Ended, NO_TRIES, type TryTimes, waitAfter } from './tries.ts';

export interface LiveTimes extends TryTimes {
  /** Between two tries, however often a network comes and goes or somebody presses a button. */
  readonly leastMs: number;
  /** A stream that says nothing for so long is dead, or kept back by a proxy: the server speaks every 15 seconds. */
  readonly silenceMs: number;
}

export const LIVE_TIMES: LiveTimes = {
  againMs: 3_000,
  longestMs: 60_000,
  leastMs: 1_000,
  pollMs: 60_000,
  silenceMs: 40_000,
};

interface Options {
  readonly questions: readonly LiveQuestion[];
  readonly onAnswer: (event: LiveEvent) => void;
  readonly onChange: (change: LiveChange) => void;
  /** Calls back when it is worth connecting anew at once; returns how to stop. */
  readonly onPrompt: (connect: () => void) => () => void;
  readonly signal: AbortSignal;
  readonly times?: LiveTimes;
}

/** Keeps a stream open until it is told to stop; where that cannot be, asks now and then instead. */
export async function stayLive(options: Options): Promise<void> {
  const { questions, onAnswer, onChange, onPrompt, signal, times = LIVE_TIMES } = options;
  let seen = '';
  let tries = NO_TRIES;
  let signAt: number | undefined;
  while (!signal.aborted) {
    const prompt = new AbortController();
    const stopListening = onPrompt(() => prompt.abort());
    const either = AbortSignal.any([signal, prompt.signal]);
    const notBefore = pause(times.leastMs, signal);
    const once = tries.polls > 0;
    let open = false;
    const ended = await openLive({
      questions,
      silenceMs: times.silenceMs,
      signal: either,
      once,
      seen,
      onSign() {
        signAt = Date.now();
        if (!once) onChange({ type: open ? 'heard' : 'opened', at: signAt });
        open = true;
      },
      onEvent(event) {
        seen = event.seen;
        onAnswer(event);
      },
    });
    if (!either.aborted) {
      const change = changeOf(ended, signAt);
      if (change) onChange(change);
      tries = afterTry(tries, ended);
      if (ended !== 'over') await pause(waitAfter(ended, tries, times), either);
    }
    stopListening();
    if (ended === 'over') return;
    await notBefore;
  }
}

/** That a stream broke is nothing to speak of: it is opened again. That it cannot be is. */
function changeOf(ended: Ended, signAt: number | undefined): LiveChange | undefined {
  switch (ended) {
    case 'answered':
      return { type: 'polled', at: Date.now() };
    case 'refused':
    case 'over':
      return { type: ended };
    case 'unreachable':
      return { type: 'lost', at: signAt ?? Date.now(), online: navigator.onLine };
    case 'broken':
    case 'silent':
      return undefined;
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, signal.aborted ? 0 : ms);
    signal.addEventListener('abort', go);
  });
