import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { BudgetStore } from '../budget/budget-store.ts';
import { rateLimited } from '../budget/rate-limited.ts';
import { type Rates, readsOf, TRUSTED_POINTS } from '../budget/rates.ts';
import { LIMITS } from '../limits/limits.ts';
import { operationCost } from '../limits/operation-cost.ts';
import type { RequestContext } from '../request-context.ts';

type Resolved = GraphQLRequestContextDidResolveOperation<RequestContext>;

/** Before anything is executed: a document of the caller's own has a highest price, and every operation is paid for. */
export function priceGuard(budgets: BudgetStore, rates: Rates): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation(resolved) {
          const { operation, contextValue } = resolved;
          if (!operation) throw noSuchOperation();
          const { payer, actor } = contextValue;
          const price = priceOf(resolved, operation);
          const reads = `read:${payer}`;
          if (operation.operation === 'mutation') {
            refuseFor(budgets.take(`change:${payer}`, 1, rates.changes));
            budgets.add(reads, price); // what it reads back is paid for, but an empty purse stops no change
          } else refuseFor(budgets.take(reads, price, readsOf(rates, actor.audience)));
        },
      };
    },
  };
}

function priceOf(
  { schema, document, request, contextValue }: Resolved,
  operation: OperationDefinitionNode,
): number {
  if (contextValue.document === 'trusted') return TRUSTED_POINTS;
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const cost = operationCost({ schema, operation, fragments, variables: request.variables ?? {} });
  if (cost <= LIMITS.cost) return cost;
  throw new GraphQLError(
    `The operation may cost ${cost} points: at most ${LIMITS.cost}. Ask for smaller pages or fewer fields.`,
    { extensions: { code: 'OPERATION_TOO_COSTLY', http: { status: 400 } } },
  );
}

/** Executors differ in what they do without an operation; the stock one breaks. */
const noSuchOperation = () =>
  new GraphQLError('The document has no operation of this name, or several and none was named.', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });

function refuseFor(seconds: number): void {
  if (seconds > 0) throw rateLimited(seconds);
}
