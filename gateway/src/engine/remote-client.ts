import { type TokenIssuer, TRACE_HEADER } from '@hub/server';
import { Pool } from 'undici';
import type { RequestContext } from '../request-context.ts';
import { readAnswer } from './read-answer.ts';
import {
  type SubgraphClient,
  type SubgraphFailure,
  type SubgraphRequest,
  unavailable,
} from './subgraph-client.ts';

export interface RemoteOptions {
  readonly url: string;
  readonly tokens: TokenIssuer;
  readonly onFailure?: SubgraphFailure;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5_000;
/** Shorter than the subgraph's own keep-alive (65 s), else a request can meet a socket that is being closed. */
const KEEP_ALIVE_MS = 30_000;
const BROKEN_SOCKET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Calls a subgraph over HTTP with a short-lived internal token. No header of the client is passed on. */
export function createRemoteClient(name: string, options: RemoteOptions): SubgraphClient {
  const { url, tokens, onFailure, timeoutMs = TIMEOUT_MS } = options;
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: 32,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectTimeout: 2_000,
  });

  const send = async (request: SubgraphRequest, context: RequestContext, changes: boolean) => {
    const { actor, receivedAt, traceId } = context;
    const token = await tokens.issue(name, actor, changes ? { receivedAt, traceId } : undefined);
    const remaining = Math.max(1, Math.min(timeoutMs, context.deadline - Date.now()));
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), remaining);
    try {
      const answer = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          [TRACE_HEADER]: traceId,
        },
        body: JSON.stringify(request),
        signal: limit.signal,
      });
      return await readAnswer(answer.statusCode, answer.body);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    name,
    async ask(request, context) {
      const changes = request.query.startsWith('mutation');
      try {
        // A read may be asked twice; a change whose answer was lost may have happened.
        return await send(request, context, changes).catch((error: unknown) => {
          if (changes || !isBrokenSocket(error)) throw error;
          return send(request, context, changes);
        });
      } catch (cause) {
        onFailure?.(name, cause, context);
        return unavailable(name);
      }
    },
    close: () => pool.close(),
  };
}

const isBrokenSocket = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && BROKEN_SOCKET.has(String(error.code));
