/** Words and numbers of our own; never a value of a variable or an answer, and nothing about a person. Undefined is left out. */
export type SpanAttributes = Readonly<Record<string, string | number | undefined>>;

export interface SpanOptions {
  /** `server` answers a call of another, `client` makes one; none: work of its own. */
  readonly kind?: 'server' | 'client';
  readonly attributes?: SpanAttributes;
}

/** A part of a trace while it lasts. Only what is recorded has one, so code asks `span?.` and does nothing else for it. */
export interface Span {
  /** Header of W3C Trace Context that makes a call a part of this span. */
  readonly traceparent: string;
  set(attributes: SpanAttributes): void;
  /** It went wrong. The kind of error is a code of ours; its message could hold values, so nobody can give one. */
  fail(kind: string): void;
  child(name: string, options?: SpanOptions): Span;
  end(): void;
}

export interface TraceOptions extends SpanOptions {
  /** The trace that log lines and error answers name. */
  readonly traceId: string;
  /** `traceparent` of who asked. Counts when it is of the same trace; else the trace begins here. */
  readonly parent?: unknown;
}

/** Where spans are recorded. */
export interface Tracer {
  /** Undefined: this trace is not sampled. */
  begin(name: string, options: TraceOptions): Span | undefined;
}
