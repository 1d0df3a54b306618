import { randomHex } from './random-hex.ts';

/** Header of W3C Trace Context. */
export const TRACEPARENT = 'traceparent';

/**
 * The header that makes a call to a subgraph a part of the request's trace: version, trace, this call, "sampled".
 * The trace id is ours, so a client cannot write into the traces of others.
 */
export const traceparentOf = (traceId: string): string => `00-${traceId}-${randomHex(8)}-01`;
