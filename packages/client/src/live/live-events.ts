import { createParser } from 'eventsource-parser';

/** An answer that the server sent by itself. */
export interface LiveEvent {
  readonly question: string;
  readonly data: object;
  /** What this page has seen by now; said again when it comes back. */
  readonly seen: string;
}

/** Reads the events of a stream until it ends. `onSign` hears of every sign of life. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  { onEvent, onSign }: { onEvent: (event: LiveEvent) => void; onSign: () => void },
): Promise<void> {
  const parser = createParser({
    onEvent({ id = '', event, data }) {
      const read = event === 'answer' ? readAnswer(data) : undefined;
      if (read) onEvent({ ...read, seen: id });
    },
  });
  const reader = body
    .pipeThrough(new TextDecoderStream() as never)
    .getReader() as ReadableStreamDefaultReader<string>;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onSign();
    parser.feed(value);
  }
}

function readAnswer(text: string): Omit<LiveEvent, 'seen'> | undefined {
  try {
    const { question, answer } = JSON.parse(text) as {
      question?: unknown;
      answer?: { data?: unknown };
    };
    const data = answer?.data;
    if (typeof question !== 'string' || typeof data !== 'object' || data === null) return undefined;
    return { question, data };
  } catch {
    return undefined;
  }
}
