import type { GraphQLFormattedError } from 'graphql';
import { TRUSTED_POINTS } from '../budget/rates.ts';
import { LIMITS } from '../limits/limits.ts';
import type { RequestContext } from '../request-context.ts';
import type { Executor } from './execution-trace.ts';
import { type ExplainedFetch, joinFetches } from './join-fetches.ts';
import { type PlanTree, planView } from './plan-tree.ts';
import type { Recorder } from './recorder.ts';
import { type Timings, timingsOf } from './timings.ts';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Everything that the page shows about one operation. */
export interface ExplainReport {
  readonly contract: string;
  readonly document: RequestContext['document'];
  readonly plan: PlanTree | undefined;
  readonly fetches: readonly ExplainedFetch[];
  readonly timings: Timings;
  /** Undefined when the operation did not come that far, or was only planned. */
  readonly executor: Executor | undefined;
  /** Why our own executor leaves it to the stock one. */
  readonly refused: string | undefined;
  readonly price: Price | undefined;
  readonly answer: { readonly bytes: number; readonly body: Answer } | undefined;
}

interface Price {
  /** What the operation might cost by its fields and rows. */
  readonly cost: number;
  /** The most that a document of the caller's own may cost. */
  readonly most: number;
  /** What was taken from the budget. */
  readonly points: number;
}

export function explainReport(
  recorder: Recorder,
  { actor, document }: RequestContext,
  body: Answer,
): ExplainReport {
  const { preparation, records, askedFetches: asked, joins, runs, moments } = recorder;
  const { tree, fetches: planned } = planView(preparation?.plan);
  const begunMs = moments.executing ?? 0;
  return {
    contract: actor.audience,
    document,
    plan: tree,
    fetches: joinFetches({ planned, records, asked, joins, runs, begunMs }),
    timings: timingsOf(moments, preparation),
    executor: recorder.executor,
    refused: preparation?.refused,
    price: preparation && priceOf(preparation.cost, document),
    answer: answerOf(body, recorder),
  };
}

const priceOf = (cost: number, document: RequestContext['document']): Price => ({
  cost,
  most: LIMITS.cost,
  points: document === 'trusted' ? TRUSTED_POINTS : cost,
});

/** Who only wanted the plan gets no empty answer, but does get what refused it. */
function answerOf(body: Answer, { planOnly, preparation }: Recorder): ExplainReport['answer'] {
  if (planOnly && preparation) return undefined;
  return { bytes: Buffer.byteLength(JSON.stringify(body)), body };
}
