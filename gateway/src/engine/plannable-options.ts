import {
  type PlannableSupergraph,
  plannableSupergraph,
} from '../supergraph/plannable-supergraph.ts';
import type { ArgumentField } from '../supergraph/required-selection.ts';
import { askWithArguments } from './ask-with-arguments.ts';
import type { EngineOptions } from './engine.ts';
import type { SubgraphClient } from './subgraph-client.ts';

/** The same graph as right plans can be made of it, with clients that ask the subgraphs in their own words. */
export function plannableOptions(options: EngineOptions): EngineOptions {
  const { clients, offerUpdate } = options;
  // Names are never forgotten: an operation may be under way that was planned with an earlier supergraph.
  const fields = new Map<string, ArgumentField>();
  const dressed = (plannable: PlannableSupergraph) => {
    for (const [name, field] of plannable.fields) fields.set(name, field);
    const { required } = plannable;
    return new Map(
      [...clients].map(([name, c]) => [name, askWithArguments(c, { fields, required })]),
    );
  };
  const first = plannableSupergraph(options.supergraph);
  let current = dressed(first);
  const following = (client: SubgraphClient): SubgraphClient => ({
    ...client,
    ask: (request, context) => (current.get(client.name) ?? client).ask(request, context),
  });
  return {
    ...options,
    supergraph: first.text,
    clients: new Map([...clients].map(([name, client]) => [name, following(client)])),
    ...(offerUpdate && {
      offerUpdate: (update) =>
        offerUpdate((supergraph) => {
          const plannable = plannableSupergraph(supergraph);
          update(plannable.text);
          current = dressed(plannable);
        }),
    }),
  };
}
