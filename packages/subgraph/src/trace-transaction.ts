import type { RequestTransaction } from '@hub/database';
import { ATTRIBUTES, type Span } from '@hub/server';

/** The request's transaction in a span of its own, from the wait for a connection to the end. Its statements are counted, not told. */
export async function traceTransaction(
  request: Span | undefined,
  open: () => Promise<RequestTransaction>,
): Promise<RequestTransaction> {
  if (!request) return open();
  const span = request.child('subgraph.transaction', {
    kind: 'client',
    attributes: { [ATTRIBUTES.databaseSystem]: 'postgresql' },
  });
  try {
    const transaction = await open();
    return endingSpan(transaction, span);
  } catch (error) {
    span.fail('SUBGRAPH_UNAVAILABLE');
    span.end();
    throw error;
  }
}

function endingSpan(transaction: RequestTransaction, span: Span): RequestTransaction {
  let ended = false;
  const ending = (outcome: string, finish: () => Promise<void>) => async () => {
    if (ended) return finish();
    ended = true;
    span.set({ 'hub.statements': transaction.statements(), 'hub.outcome': outcome });
    try {
      await finish();
    } catch (error) {
      span.fail('SUBGRAPH_UNAVAILABLE');
      throw error;
    } finally {
      span.end();
    }
  };
  return {
    ...transaction,
    commit: ending('committed', transaction.commit),
    rollback: ending('rolled back', transaction.rollback),
  };
}
