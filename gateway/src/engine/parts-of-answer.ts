import type { GraphQLFormattedError } from 'graphql';
import { partKey } from './joined-query.ts';
import type { SubgraphAnswer } from './subgraph-client.ts';

/**
 * What each of several questions that were asked together would have heard alone. Undefined for a part that lost its answer to
 * another one's error: it has to be asked by itself.
 */
export function partsOfAnswer(
  answer: SubgraphAnswer,
  count: number,
): readonly (SubgraphAnswer | undefined)[] {
  const { data, errors = [] } = answer;
  const byPart = new Map<number, GraphQLFormattedError[]>();
  const ofNone: GraphQLFormattedError[] = [];
  for (const error of errors) {
    const part = partOf(error, count);
    if (part === undefined) ofNone.push(error);
    else byPart.set(part, [...(byPart.get(part) ?? []), alone(error)]);
  }
  const parts = Array.from({ length: count }, (_, part) => part);
  if (data) {
    return parts.map((part) => {
      // What is about no part is told once.
      const own = [...(part === 0 ? ofNone : []), ...(byPart.get(part) ?? [])];
      const found = { data: { _entities: data[partKey(part)] } };
      return own.length > 0 ? { ...found, errors: own } : found;
    });
  }
  if (byPart.size === 0) return parts.map(() => ({ ...answer }));
  return parts.map((part) => {
    const own = byPart.get(part);
    return own && { data: null, errors: [...ofNone, ...own] };
  });
}

function partOf({ path }: GraphQLFormattedError, count: number): number | undefined {
  const key = path?.[0];
  for (let part = 0; part < count; part += 1) if (key === partKey(part)) return part;
  return undefined;
}

const alone = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  path: ['_entities', ...(error.path?.slice(1) ?? [])],
});
