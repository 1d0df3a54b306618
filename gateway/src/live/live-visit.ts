import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { readSessionId } from '../session/cookies.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { LiveLimits } from './live-limits.ts';
import type { LiveQuestion, LiveQuestions } from './live-questions.ts';
import { openStream } from './live-stream.ts';
import { readSeen } from './seen-versions.ts';

export interface LiveVisit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly caller: Caller;
  readonly wanted: readonly LiveQuestion[];
  /** Answer each once and end. */
  readonly once: boolean;
}

interface Surroundings {
  readonly questions: LiveQuestions;
  readonly sessions: SessionStore;
  readonly limits: LiveLimits;
}

/** Opens the stream of a page and follows its questions. Returns how to end it. */
export function beginVisit(
  { request, reply, caller, wanted, once }: LiveVisit,
  { questions, sessions, limits }: Surroundings,
): () => void {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    ...{ 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    'x-accel-buffering': 'no', // nginx would keep the events back
  });
  const seen = readSeen(request.headers['last-event-id']);
  const stream = openStream(reply.raw, seen, limits);
  const unanswered = new Set(wanted.map(({ id }) => id));
  const stops = wanted.map((question) =>
    questions.follow(question, caller.actor, {
      known: seen.get(question.id),
      changed: (answer) => stream.send(question.id, answer),
      asked() {
        unanswered.delete(question.id);
        if (once && unanswered.size === 0) stream.end();
      },
    }),
  );
  const heart = setInterval(async () => {
    const now = await callerStill(request, sessions).catch(() => caller.actor);
    if (JSON.stringify(now) === JSON.stringify(caller.actor)) stream.beat();
    else stream.end(); // logged out, or another organisation or other rights by now
  }, limits.heartbeatMs);
  return () => {
    clearInterval(heart);
    for (const stop of stops.splice(0)) stop();
    stream.end();
  };
}

/** Who the session belongs to at this moment; looked at only, so that an open page does not keep it alive. */
async function callerStill(request: FastifyRequest, sessions: SessionStore) {
  const id = readSessionId(request.headers.cookie);
  return id === undefined ? undefined : (await sessions.peek(id))?.account.actor;
}
