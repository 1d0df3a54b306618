import type * as Api from '@opentelemetry/api';
import { ATTRIBUTES } from './attributes.ts';
import type { Span, SpanAttributes, SpanOptions, TraceOptions, Tracer } from './span.ts';
import { readTraceparent, traceparentOf } from './traceparent.ts';

/** Gives a trace that begins here the id under which it stands in the log. */
export interface NamedTrace {
  traceId: string;
}

interface Parts {
  readonly api: typeof Api;
  readonly tracer: Api.Tracer;
  /** Where the library's generator of ids looks for the id of a new trace. */
  readonly named: NamedTrace;
}

/** Our port to the library. Contexts are passed by hand: what is under way is known without AsyncLocalStorage. */
export function createTracer({ api, tracer, named }: Parts): Tracer {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } = api;
  const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, own: SpanKind.INTERNAL };

  const start = (name: string, parent: Api.Context, options: SpanOptions): Api.Span => {
    const { kind = 'own', attributes = {} } = options;
    return tracer.startSpan(name, { kind: KINDS[kind], attributes }, parent);
  };

  const wrap = (span: Api.Span): Span => ({
    get traceparent() {
      const { traceId, spanId, traceFlags } = span.spanContext();
      return traceparentOf(traceId, { spanId, sampled: traceFlags === TraceFlags.SAMPLED });
    },
    set: (attributes: SpanAttributes) => void span.setAttributes(attributes),
    fail(kind) {
      span.setAttribute(ATTRIBUTES.errorType, kind).setStatus({ code: SpanStatusCode.ERROR });
    },
    child: (name, options = {}) => wrap(start(name, trace.setSpan(ROOT_CONTEXT, span), options)),
    end: () => span.end(),
  });

  const contextOf = ({ traceId, parent }: TraceOptions): Api.Context => {
    const found = readTraceparent(parent);
    // A caller that speaks of another trace than the log does is not ours to follow.
    if (found?.traceId !== traceId) return ROOT_CONTEXT;
    const traceFlags = found.sampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
    return trace.setSpanContext(ROOT_CONTEXT, { ...found, traceFlags, isRemote: true });
  };

  return {
    begin(name, options) {
      named.traceId = options.traceId;
      const span = start(name, contextOf(options), options);
      return span.isRecording() ? wrap(span) : undefined;
    },
  };
}
