import { AUDIENCES, type Audience } from '@hub/domain';
import { type ComposedGraph, composeGraph } from '@hub/gateway';
import type { Service } from '@hub/subgraph';

/** The whole graph and its contracts, from what the services offer now. */
export const composeServices = (services: readonly Service[]): ComposedGraph =>
  composeGraph(
    services.map(({ subgraph: { name, sdl } }) => ({ name, sdl })),
    AUDIENCES,
  );

/** The supergraph to serve for each audience. */
export function supergraphs({ contracts }: ComposedGraph): ReadonlyMap<Audience, string> {
  return new Map(
    AUDIENCES.map((audience) => {
      const contract = contracts.get(audience);
      if (!contract) throw new Error(`No contract for ${audience}.`);
      return [audience, contract.supergraph];
    }),
  );
}
