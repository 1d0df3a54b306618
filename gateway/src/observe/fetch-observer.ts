/** One question to one subgraph, as it went. No value of a variable or an answer is in it. */
export interface FetchRecord {
  readonly service: string;
  /** `performance.now()` at which it was asked. */
  readonly startedMs: number;
  readonly ms: number;
  /** How many entities were asked; undefined for root fields. */
  readonly entities: number | undefined;
  /** How many errors the answer held. */
  readonly errors: number;
  readonly query: string;
}
