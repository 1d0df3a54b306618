import { randomHex } from './random-hex.ts';

/** Header of W3C Trace Context. */
export const TRACEPARENT = 'traceparent';

/** What a caller says of the trace of its call. */
export interface TraceContext {
  readonly traceId: string;
  readonly spanId: string;
  /** The caller records its part, and asks us to record ours. */
  readonly sampled: boolean;
}

const FORM = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const NO_ID = /^0+$/;

/** Reads the header by the rules of W3C; undefined for anything else. Later versions may add parts at the end. */
export function readTraceparent(header: unknown): TraceContext | undefined {
  if (typeof header !== 'string') return undefined;
  const [, version, traceId = '', spanId = '', flags = '', rest] = FORM.exec(header) ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && rest)) return undefined;
  if (NO_ID.test(traceId) || NO_ID.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** The header of a call, also of one that is not recorded: version, trace, call, and whether anybody records it. */
export const traceparentOf = (
  traceId: string,
  { spanId = randomHex(8), sampled = true }: Partial<Omit<TraceContext, 'traceId'>> = {},
): string => `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
