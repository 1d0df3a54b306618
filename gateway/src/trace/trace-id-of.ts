import type { IncomingHttpHeaders } from 'node:http';
import { compile } from '@fastify/proxy-addr';
import { newTraceId, readTraceparent, TRACEPARENT } from '@hub/server';

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * The trace id of a request: a new one, unless a proxy that is trusted for it already began the trace. From anybody else it
 * is not taken: the id names lines in our log, and a stranger could write into the traces of others.
 */
export function traceIdOf(trusted: string | undefined): (request: Request) => string {
  if (!trusted) return newTraceId;
  const isTrusted = compile(trusted.split(',').map((address) => address.trim()));
  return ({ headers, socket: { remoteAddress } }) => {
    const given = remoteAddress && isTrusted(remoteAddress, 0) && headers[TRACEPARENT];
    return readTraceparent(given)?.traceId ?? newTraceId();
  };
}
