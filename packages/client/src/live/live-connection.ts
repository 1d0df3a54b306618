import { GRAPH_HEADERS } from '../hub-fetch.ts';
import { type LiveEvent, readEvents } from './live-events.ts';

/** A question as it goes over the wire. */
export interface LiveQuestion {
  readonly id: string;
  readonly topics: readonly string[];
  readonly documentId: string;
  readonly variables: object;
}

export interface LiveTimes {
  /** Before a stream that ended is opened again; twice as long after each failure, up to `longestMs`. */
  readonly againMs: number;
  readonly longestMs: number;
  /** Between questions where streams are refused or kept back. */
  readonly pollMs: number;
  /** A stream that says nothing for so long is kept back by a proxy: the server speaks every 15 seconds. */
  readonly silenceMs: number;
}

export const LIVE_TIMES: LiveTimes = {
  againMs: 3_000,
  longestMs: 60_000,
  pollMs: 60_000,
  silenceMs: 40_000,
};

interface Options {
  readonly questions: readonly LiveQuestion[];
  readonly onAnswer: (event: LiveEvent) => void;
  readonly signal: AbortSignal;
  readonly times?: LiveTimes;
}

type Ended = 'ended' | 'refused' | 'silent' | 'unreachable' | 'over';

/** Keeps a stream open until it is told to stop; where that cannot be, asks now and then instead. */
export async function stayLive({
  questions,
  onAnswer,
  signal,
  times = LIVE_TIMES,
}: Options): Promise<void> {
  let seen = '';
  let polls = false;
  let wait = times.againMs;
  while (!signal.aborted) {
    const ended = await connect(
      { questions, once: polls, seen, signal, silenceMs: times.silenceMs },
      (event) => {
        seen = event.seen;
        onAnswer(event);
      },
    );
    if (ended === 'over') return;
    if (ended === 'refused' || ended === 'silent') polls = true;
    wait = ended === 'unreachable' ? Math.min(wait * 2, times.longestMs) : times.againMs;
    // A little apart from each other: after a restart of the hub not all pages come back at once.
    await pause(polls ? times.pollMs : wait * (1 + Math.random() / 2), signal);
  }
}

interface Connection {
  readonly questions: readonly LiveQuestion[];
  readonly once: boolean;
  readonly seen: string;
  readonly signal: AbortSignal;
  readonly silenceMs: number;
}

async function connect(
  { questions, once, seen, signal, silenceMs }: Connection,
  onEvent: (event: LiveEvent) => void,
): Promise<Ended> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  const onSign = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), silenceMs);
  };
  try {
    const response = await fetch('/graphql/live', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        ...GRAPH_HEADERS,
        accept: 'text/event-stream',
        ...(seen && { 'last-event-id': seen }),
      },
      body: JSON.stringify({ questions, once }),
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (response.status === 401 || response.status === 403) return 'over';
    if (!response.ok || !response.body) return response.status >= 502 ? 'unreachable' : 'refused';
    await readEvents(response.body, { onEvent, onSign });
    return 'ended';
  } catch {
    return silence.signal.aborted ? 'silent' : 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
