import type { SubgraphClient } from './subgraph-client.ts';

/** Tells of each change when it is done: what is asked after that may not be answered with what was known before. */
export const hearChanges = (client: SubgraphClient, onChange: () => void): SubgraphClient => ({
  ...client,
  async ask(request, context) {
    if (!request.query.startsWith('mutation')) return client.ask(request, context);
    try {
      return await client.ask(request, context);
    } finally {
      onChange();
    }
  },
});
