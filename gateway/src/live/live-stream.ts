import type { ServerResponse } from 'node:http';
import type { LiveAnswer } from './live-answer.ts';
import type { LiveLimits } from './live-limits.ts';
import { type SeenVersions, writeSeen } from './seen-versions.ts';

/** The events of one page. */
export interface LiveStream {
  send(question: string, answer: LiveAnswer): void;
  /** A comment: proxies cut what is silent. */
  beat(): void;
  end(): void;
}

/** Writes events to an answer that stays open. A page that does not read what waits for it is let go: it comes back by itself. */
export function openStream(
  response: ServerResponse,
  seen: SeenVersions,
  { waitingBytes, retryMs }: LiveLimits,
): LiveStream {
  const versions = new Map(seen);
  const write = (text: string) => {
    if (response.destroyed || response.writableEnded) return;
    response.write(text);
    if (response.writableLength > waitingBytes) response.destroy();
  };
  write(`retry: ${retryMs}\n\n`);
  return {
    send(question, { text, version }) {
      versions.set(question, version);
      const data = `{"question":${JSON.stringify(question)},"answer":${text}}`;
      write(`id: ${writeSeen(versions)}\nevent: answer\ndata: ${data}\n\n`);
    },
    beat: () => write(': still here\n\n'),
    end: () => void response.end(),
  };
}
