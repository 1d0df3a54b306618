import { GRAPH_HEADERS } from '../hub-fetch.ts';
import { type LiveEvent, readEvents } from './live-events.ts';
import type { Ended } from './tries.ts';

/** A question as it goes over the wire. */
export interface LiveQuestion {
  readonly id: string;
  readonly topics: readonly string[];
  readonly documentId: string;
  readonly variables: object;
}

interface Options {
  readonly questions: readonly LiveQuestion[];
  /** one answer to each, no stream */
  readonly once: boolean;
  /** id of the last event: only what is new since then is sent */
  readonly seen: string;
  readonly signal: AbortSignal;
  readonly silenceMs: number;
  readonly onEvent: (event: LiveEvent) => void;
  /** hears of every sign of life */
  readonly onSign: () => void;
}

/** Opens one stream and reads it to its end. */
export async function openLive({
  questions,
  once,
  seen,
  silenceMs,
  ...on
}: Options): Promise<Ended> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  let spoke = false;
  const onSign = () => {
    spoke = true;
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), silenceMs);
    on.onSign();
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
      signal: AbortSignal.any([on.signal, silence.signal]),
    });
    if (response.status === 401 || response.status === 403) return 'over';
    if (!response.ok || !response.body) return response.status >= 502 ? 'unreachable' : 'refused';
    await readEvents(response.body, { onEvent: on.onEvent, onSign });
    return once ? 'answered' : 'broken';
  } catch {
    if (once || !(spoke || silence.signal.aborted)) return 'unreachable';
    return spoke ? 'broken' : 'silent';
  } finally {
    clearTimeout(timer);
  }
}
