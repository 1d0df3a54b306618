import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer, SubgraphClient } from './subgraph-client.ts';

/** A subgraph gets no more entities in one question: what it holds in memory and asks of its database stays bounded. */
export const MOST_REPRESENTATIONS = 1_000;

/**
 * Asks for more entities than that in several questions, one after the other, and puts the answers together again. Refusing
 * would break honest pages (500 rows that each name a few others), and what may be asked at all has a price already.
 */
export function splitRepresentations(
  client: SubgraphClient,
  most: number = MOST_REPRESENTATIONS,
): SubgraphClient {
  return {
    ...client,
    ask(request, context) {
      const { representations } = request.variables;
      return Array.isArray(representations) && representations.length > most
        ? inParts(representations, most, (part) =>
            client.ask(
              { ...request, variables: { ...request.variables, representations: part } },
              context,
            ),
          )
        : client.ask(request, context);
    },
  };
}

async function inParts(
  representations: readonly unknown[],
  most: number,
  ask: (part: readonly unknown[]) => Promise<SubgraphAnswer>,
): Promise<SubgraphAnswer> {
  const answers: SubgraphAnswer[] = [];
  for (let from = 0; from < representations.length; from += most) {
    const part = representations.slice(from, from + most);
    answers.push(inPlace(await ask(part), from, part.length));
  }
  return together(answers);
}

/** An answer as part of the whole: its entities fill their places, its errors point at them. */
function inPlace({ data, errors }: SubgraphAnswer, from: number, length: number): SubgraphAnswer {
  const found = Array.isArray(data?._entities) ? data._entities : [];
  const _entities = Array.from({ length }, (_, at) => found[at] ?? null);
  return { data: { _entities }, ...(errors && { errors: errors.map((e) => moved(e, from)) }) };
}

function moved(error: GraphQLFormattedError, from: number): GraphQLFormattedError {
  const [field, at, ...rest] = error.path ?? [];
  if (field !== '_entities' || typeof at !== 'number') return error;
  return { ...error, path: [field, from + at, ...rest] };
}

function together(answers: readonly SubgraphAnswer[]): SubgraphAnswer {
  const errors = answers.flatMap((answer) => answer.errors ?? []);
  const _entities = answers.flatMap(({ data }) => data?._entities as unknown[]);
  return { data: { _entities }, ...(errors.length > 0 && { errors }) };
}
