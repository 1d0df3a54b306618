import type { GatewayMetrics } from '../metrics/gateway-metrics.ts';
import type { SubgraphAnswer, SubgraphClient } from './subgraph-client.ts';

/** Tells the metrics how long each question took and what came of it. */
export const meterClient = (
  client: SubgraphClient,
  { fetched }: Pick<GatewayMetrics, 'fetched'>,
): SubgraphClient => ({
  ...client,
  async ask(request, context) {
    const begun = performance.now();
    const answer = await client.ask(request, context);
    fetched(client.name, outcomeOf(answer), (performance.now() - begun) / 1_000);
    return answer;
  },
});

function outcomeOf({ data, errors }: SubgraphAnswer): 'ok' | 'errors' | 'unavailable' {
  if (!errors?.length) return 'ok';
  const isAway = !data && errors.some((e) => e.extensions?.code === 'SUBGRAPH_UNAVAILABLE');
  return isAway ? 'unavailable' : 'errors';
}
