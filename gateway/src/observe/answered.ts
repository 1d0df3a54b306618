import type { Audience } from '@hub/domain';

/** Kept answer, fast lane, or ApolloServer. */
export type Way = 'cache' | 'fast' | 'apollo';

/** How an operation was answered, in words that only our own builds choose. */
export interface Answered {
  readonly contract: Audience;
  /** Name of a document of a front-end; `other` for what a client wrote itself. */
  readonly operation: string;
  readonly way: Way;
  /** `partial`: data with errors, or errors alone; `refused`: nothing was executed. */
  readonly outcome: 'ok' | 'partial' | 'refused';
}
