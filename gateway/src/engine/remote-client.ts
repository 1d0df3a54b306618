import {
  ATTRIBUTES,
  type TokenIssuer,
  TRACE_HEADER,
  TRACEPARENT,
  traceparentOf,
} from '@hub/server';
import { Pool } from 'undici';
import type { RequestContext } from '../request-context.ts';
import { type JsonAnswer, postJson, TimedOut } from './post-json.ts';
import { readAnswer } from './read-answer.ts';
import {
  type SubgraphAnswer,
  type SubgraphClient,
  type SubgraphFailure,
  type SubgraphRequest,
  unavailable,
} from './subgraph-client.ts';
import { guardSubgraph, MOST_IN_FLIGHT, OutOfTime } from './subgraph-guard.ts';

export interface RemoteOptions {
  readonly url: string;
  readonly tokens: TokenIssuer;
  readonly onFailure?: SubgraphFailure;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5_000;
/** More than any page of any list needs. */
const MOST_BYTES = 8_000_000;
/** Shorter than the subgraph's own keep-alive (65 s), else a request can meet a socket that is being closed. */
const KEEP_ALIVE_MS = 30_000;
const BROKEN_SOCKET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
/** The subgraph is there and cannot answer now: it is starting, stopping or without its database. */
class Busy extends Error {}

/** Calls a subgraph over HTTP with a short-lived internal token. No header of the client is passed on. */
export function createRemoteClient(name: string, options: RemoteOptions): SubgraphClient {
  const guard = guardSubgraph();
  const pool = new Pool(new URL(options.url).origin, {
    connections: MOST_IN_FLIGHT,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectTimeout: 2_000,
  });
  const send = sender(name, pool, options);

  return {
    name,
    async ask(request, context) {
      const changes = request.query.startsWith('mutation');
      const question = { body: JSON.stringify(request satisfies SubgraphRequest), changes };
      try {
        return await guard.run(() =>
          // A read may be asked twice; a change whose answer was lost may have happened.
          send(question, context).catch((error: unknown) => {
            if (changes || !isPassing(error)) throw error;
            context.span?.set({ [ATTRIBUTES.httpResends]: 1 });
            return send(question, context);
          }),
        );
      } catch (cause) {
        options.onFailure?.(name, cause, context);
        return unavailable(name);
      }
    },
    close: () => pool.close(),
  };
}

interface Question {
  readonly body: string;
  readonly changes: boolean;
}

/** One attempt, within what is left of the request's time and the subgraph's own time-out. */
function sender(name: string, pool: Pool, { url, tokens, timeoutMs = TIMEOUT_MS }: RemoteOptions) {
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  return async ({ body, changes }: Question, context: RequestContext): Promise<SubgraphAnswer> => {
    const { actor, receivedAt, traceId, span } = context;
    const token = tokens.issue(name, actor, changes ? { receivedAt, traceId } : undefined);
    const left = context.deadline - Date.now();
    if (left <= 0) throw new OutOfTime();
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      [TRACE_HEADER]: traceId,
      [TRACEPARENT]: span?.traceparent ?? traceparentOf(traceId, { sampled: span !== null }),
    };
    const limitMs = Math.min(timeoutMs, left);
    try {
      const answer = await postJson(pool, { path, headers, body, limitMs, mostBytes: MOST_BYTES });
      span?.set({ [ATTRIBUTES.httpStatus]: answer.status });
      return readAnswer(refuseBusy(answer));
    } catch (error) {
      throw error instanceof TimedOut && limitMs < timeoutMs ? new OutOfTime() : error;
    }
  };
}

function refuseBusy(answer: JsonAnswer): JsonAnswer {
  if (answer.status === 503) throw new Busy('HTTP 503');
  return answer;
}

const isPassing = (error: unknown): boolean =>
  error instanceof Busy ||
  (error instanceof Error && 'code' in error && BROKEN_SOCKET.has(String(error.code)));
