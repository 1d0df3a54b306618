import type { SubgraphClient } from './subgraph-client.ts';

/** How many changes went through this gateway. */
export interface ChangeCount {
  value: number;
}

/** Counts each change when it is done: what is asked after that may not be answered with what was known before. */
export const countChanges = (client: SubgraphClient, count: ChangeCount): SubgraphClient => ({
  ...client,
  async ask(request, context) {
    if (!request.query.startsWith('mutation')) return client.ask(request, context);
    try {
      return await client.ask(request, context);
    } finally {
      count.value += 1;
    }
  },
});
