import type { Audience } from '@hub/domain';
import { newTraceId, type Tracer } from '@hub/server';
import type { FastifyInstance } from 'fastify';
import { payerOf } from '../budget/payer.ts';
import type { TrustedDocuments } from '../documents/trusted-documents.ts';
import type { ContractServer } from '../graphql/contract-server.ts';
import { callerOfCookie } from '../http/caller.ts';
import { DEADLINE_MS } from '../http/graphql-routes.ts';
import { type Problem, sendProblem } from '../http/problem.ts';
import { refusalOf } from '../http/refusals.ts';
import { isSameSite } from '../http/same-site.ts';
import type { Notices } from '../notices/hear-notices.ts';
import { operationName } from '../observe/operation-name.ts';
import { beginAnswer, endAnswer } from '../observe/trace-answer.ts';
import type { RequestContext } from '../request-context.ts';
import { readSessionId } from '../session/cookies.ts';
import type { SessionStore } from '../session/session-store.ts';
import { liveAnswerOf } from './live-answer.ts';
import { LIVE_LIMITS, type LiveLimits } from './live-limits.ts';
import { type AskOnce, createLiveQuestions, type LiveQuestion } from './live-questions.ts';
import { beginVisit } from './live-visit.ts';
import { type LiveRequest, readLiveRequest } from './read-live-request.ts';
import { createStreamCount } from './stream-count.ts';

export interface LiveStreams {
  /** Ends all streams: their pages come back, to another process if this one takes no more. */
  endAll(): void;
}

export interface LiveOptions {
  readonly servers: ReadonlyMap<Audience, ContractServer>;
  readonly sessions: SessionStore;
  readonly documents: Pick<TrustedDocuments, 'find'>;
  readonly notices: Notices;
  /** Kinds of things that pages may follow. */
  readonly topics: readonly string[];
  readonly limits?: Partial<LiveLimits> | undefined;
  readonly tracer: Tracer | undefined;
  readonly now: () => Date;
}

const FULL: Problem = {
  code: 'RATE_LIMITED',
  message: 'So many pages already wait for news. Ask now and then instead.',
  retryAfter: 60,
};

/**
 * `POST /graphql/live`: questions whose answers are sent again, as server-sent events, whenever what they are about changed.
 * A notice only says that something happened; what a page gets is what its own login may see of it at that moment.
 */
export function registerLive(app: FastifyInstance, options: LiveOptions): LiveStreams {
  const { sessions, topics } = options;
  const limits = { ...LIVE_LIMITS, ...options.limits };
  const count = createStreamCount();
  const questions = createLiveQuestions(options.notices, askOnce(options), limits);
  const open = new Set<() => void>();

  app.post('/graphql/live', async (request, reply) => {
    const session = readSessionId(request.headers.cookie);
    const caller = await callerOfCookie(request.headers.cookie, sessions);
    if (!session || !caller) return sendProblem(request, reply, 401);
    if (!isSameSite(request.headers)) return sendProblem(request, reply, 403);
    const wanted = readLiveRequest(request.body, { topics, questions: limits.questions });
    if (!wanted) return sendProblem(request, reply, 400);
    const found = await findAll(wanted, options.documents);
    if (!found) return sendProblem(request, reply, 400, refusalOf('PERSISTED_QUERY_NOT_FOUND'));
    const place = count.enter([
      { name: `session:${session}`, most: limits.perSession },
      { name: payerOf(caller.actor, request.ip), most: limits.perPayer },
      { name: 'all', most: limits.streams },
    ]);
    if ('full' in place) return sendProblem(request, reply, 429, FULL);
    const visit = { request, reply, caller, wanted: found, once: wanted.once };
    const end = beginVisit(visit, { questions, sessions, limits });
    open.add(end);
    reply.raw.once('close', () => {
      open.delete(end);
      end();
      place.leave();
    });
    return reply;
  });

  return {
    endAll() {
      for (const end of open) end();
    },
  };
}

async function findAll(
  { questions }: LiveRequest,
  documents: LiveOptions['documents'],
): Promise<LiveQuestion[] | undefined> {
  const found: LiveQuestion[] = [];
  for (const question of questions) {
    const query = await documents.find(question.operation.hash);
    if (query === undefined || !/^\s*(?:query\b|\{)/.test(query)) return undefined;
    found.push({ ...question, query });
  }
  return found;
}

/** Asks as the page itself would, with the same contract, checks, price and deadline; never shared with what was begun before. */
const askOnce =
  ({ servers, tracer, now }: LiveOptions): AskOnce =>
  async ({ query, operation: { details } }, actor) => {
    const server = servers.get(actor.audience);
    if (!server) return undefined;
    const traceId = newTraceId();
    const span = tracer && beginAnswer(tracer, traceId);
    const contextValue: RequestContext = {
      actor,
      credential: 'session',
      mayChange: false,
      document: 'trusted',
      sameSite: true,
      payer: payerOf(actor, ''),
      receivedAt: now(),
      traceId,
      span,
      progress: {},
      deadline: Date.now() + DEADLINE_MS,
    };
    const { body } = await server.apollo.executeOperation(
      { query, ...details } as { query: string },
      { contextValue },
    );
    const answer = body.kind === 'single' ? liveAnswerOf(body.singleResult) : undefined;
    const outcome = answer ? 'ok' : 'partial';
    const [contract, operation] = [actor.audience, operationName(query)];
    if (span) endAnswer(span, { contract, operation, way: 'apollo', outcome });
    return answer;
  };
