import type { Actor } from '@hub/domain';
import type { Span } from '@hub/server';
import type { ExecutionTrace } from './explain/execution-trace.ts';
import type { Progress } from './graphql/progress.ts';
import type { FetchRecord } from './observe/fetch-observer.ts';

/** What the gateway verified about one request. Everything behind it trusts this object and nothing of the client. */
export interface RequestContext {
  readonly actor: Actor;
  /** A browser with a session cookie, a machine with a bearer token, or nobody. */
  readonly credential: 'session' | 'token' | 'none';
  /** False for a machine whose token is only good for asking. */
  readonly mayChange: boolean;
  /** Written by our own front-ends, or by the caller: only the latter has to stay within a price. */
  readonly document: 'trusted' | 'free';
  /** Whose budget the operation comes from. */
  readonly payer: string;
  /** Time of receipt by the server's clock: it decides whether a submission was in time. */
  readonly receivedAt: Date;
  readonly traceId: string;
  /** `Date.now()` at which the answer is given up. */
  readonly deadline: number;
  /** True when the request cannot come from a form or script of another site. */
  readonly sameSite: boolean;
  /** What is recorded of the request: the whole, or the part that this context was made for. Null: its trace is not sampled. */
  readonly span?: Span | null | undefined;
  /** Hears of every question to a subgraph. */
  readonly observe?: { fetched(record: FetchRecord): void };
  /** Hears how the operation is executed; only in development. */
  readonly explain?: ExecutionTrace;
  /** Set where an operation may have been worked on before ApolloServer. */
  readonly progress?: Progress;
}
