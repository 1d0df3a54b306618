import { type FragmentDefinitionNode, GraphQLError } from 'graphql';
import type { BudgetStore } from '../budget/budget-store.ts';
import { rateLimited } from '../budget/rate-limited.ts';
import { type Rates, readsOf, TRUSTED_POINTS } from '../budget/rates.ts';
import { LIMITS } from '../limits/limits.ts';
import { operationCost } from '../limits/operation-cost.ts';
import type { RequestContext } from '../request-context.ts';
import type { Question } from './question.ts';

export interface Purse {
  readonly budgets: Pick<BudgetStore, 'take' | 'add'>;
  readonly rates: Rates;
}

/** Before anything is executed: a document of the caller's own has a highest price, and every operation is paid for. */
export function charge(
  question: Question,
  context: RequestContext,
  { budgets, rates }: Purse,
): void {
  const { payer, actor } = context;
  const price = priceOf(question, context);
  const reads = `read:${payer}`;
  if (question.operation.operation === 'mutation') {
    refuseFor(budgets.take(`change:${payer}`, 1, rates.changes));
    budgets.add(reads, price); // what it reads back is paid for, but an empty purse stops no change
  } else refuseFor(budgets.take(reads, price, readsOf(rates, actor.audience)));
}

function priceOf(
  { schema, document, operation, variables }: Question,
  context: RequestContext,
): number {
  if (context.document === 'trusted') return TRUSTED_POINTS;
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const cost = operationCost({ schema, operation, fragments, variables });
  if (cost <= LIMITS.cost) return cost;
  throw new GraphQLError(
    `The operation may cost ${cost} points: at most ${LIMITS.cost}. Ask for smaller pages or fewer fields.`,
    { extensions: { code: 'OPERATION_TOO_COSTLY', http: { status: 400 } } },
  );
}

function refuseFor(seconds: number): void {
  if (seconds > 0) throw rateLimited(seconds);
}
