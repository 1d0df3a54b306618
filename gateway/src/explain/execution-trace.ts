import type { PlanNode } from '../executor/gateway-internals.ts';

/** Who answered an operation: our compiled executor, the same with an answer that broke the schema, or the stock one. */
export type Executor = 'fast' | 'reshaped' | 'stock';

/** An operation as the engine sees it before it runs. */
export interface Preparation {
  readonly plan: PlanNode | undefined;
  /** Why the stock executor has to answer. */
  readonly refused: string | undefined;
  /** Planning alone, all that a first question costs, and what every later one costs. */
  readonly planMs: number;
  readonly coldMs: number;
  readonly warmMs: number | undefined;
  /** What it may cost at most, in points. */
  readonly cost: number;
}

/** A fetch at the moment it is asked: what a record of it does not tell. */
export interface AskedFetch {
  readonly service: string;
  readonly query: string;
  readonly path: readonly string[];
  /** Objects that need it, before equal ones became one entity. */
  readonly rows: number;
}

export interface Statement {
  /** Text without values: those may be personal. */
  readonly sql: string;
  /** Undefined: it had no answer yet when the subgraph gave its own. */
  readonly ms: number | undefined;
  /** Opens or closes the transaction of the request; not a question of the subgraph. */
  readonly frame: boolean;
}

/** What one question cost a subgraph that runs in this process. */
export interface StatementRun {
  readonly service: string;
  readonly query: string;
  readonly startedMs: number;
  readonly statements: readonly Statement[];
}

/** Questions of one moment that became one request to their subgraph. */
export interface JoinedQuestions {
  readonly service: string;
  /** What was asked instead of them. */
  readonly query: string;
  readonly queries: readonly string[];
  /** `performance.now()` at which it was asked. */
  readonly atMs: number;
}

export type Moment = 'asked' | 'admitted' | 'executing' | 'shaping' | 'shaped' | 'answered';

/** Hears how one operation is executed. Development only: a request of production has none. */
export interface ExecutionTrace {
  /** True: show the plan, ask nobody. */
  readonly planOnly: boolean;
  mark(moment: Moment): void;
  prepared(preparation: Preparation): void;
  asked(fetch: AskedFetch): void;
  joined(questions: JoinedQuestions): void;
  ran(run: StatementRun): void;
  answeredBy(executor: Executor): void;
}
