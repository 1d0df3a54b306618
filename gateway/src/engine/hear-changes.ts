import type { SubgraphClient } from './subgraph-client.ts';

/** Tells of each change when it is done: what is asked after that may not be answered with what was known before. */
export const hearChanges = (client: SubgraphClient, onChange: () => void): SubgraphClient => ({
  ...client,
  ask(request, context) {
    const asked = client.ask(request, context);
    return request.query.startsWith('mutation') ? asked.finally(onChange) : asked;
  },
});
