/** What live updates may take of a gateway process. */
export interface LiveLimits {
  /** Silence after which a comment is sent and the session looked at; proxies cut what is silent for a minute. */
  readonly heartbeatMs: number;
  /** A question is asked again at most once in this time, however much happens. */
  readonly coalesceMs: number;
  /** After an answer with errors, which is not sent. */
  readonly againMs: number;
  /** Hint for a browser whose stream ended. */
  readonly retryMs: number;
  /** Streams of one session: one per visible tab. */
  readonly perSession: number;
  readonly perPayer: number;
  readonly streams: number;
  /** Questions on one stream. */
  readonly questions: number;
  /** Bytes that may wait for a reader before it is let go. */
  readonly waitingBytes: number;
  /** Questions that are asked at the same time for all streams together: what people ask themselves goes first. */
  readonly atOnce: number;
}

export const LIVE_LIMITS: LiveLimits = {
  heartbeatMs: 15_000,
  coalesceMs: 500,
  againMs: 30_000,
  retryMs: 3_000,
  perSession: 8,
  perPayer: 300,
  streams: 2_000,
  questions: 10,
  waitingBytes: 1024 * 1024,
  atOnce: 4,
};
