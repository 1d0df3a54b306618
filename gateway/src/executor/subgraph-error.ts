import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { clientKey } from './internal-keys.ts';
import type { PreparedFetch } from './prepare-plan.ts';
import { renamedPath } from './renamed-path.ts';
import type { Place } from './walk.ts';

type Origin = Pick<PreparedFetch, 'client' | 'renames'>;

/** An error of a subgraph, at each of these places of the response; without a place it is about the whole fetch. */
export function subgraphErrors(
  error: GraphQLFormattedError,
  { client, renames }: Origin,
  { places, rest }: { readonly places: readonly Place[]; readonly rest: Place },
): GraphQLError[] {
  const { message, extensions } = error;
  const end = renamedPath(rest, renames);
  const paths =
    places.length > 0 ? places.map((place) => clientPath([...place, ...end])) : [undefined];
  return paths.map(
    (path) =>
      new GraphQLError(message || `Error while fetching subquery from service "${client.name}"`, {
        ...(path && { path }),
        ...(error instanceof Error && { originalError: error }),
        extensions: {
          code: 'DOWNSTREAM_SERVICE_ERROR',
          ...extensions,
          serviceName: client.name,
        },
      }),
  );
}

const clientPath = (path: Place): Place =>
  path.map((part) => (typeof part === 'string' ? clientKey(part) : part));

/** A fetch that broke: the subgraph's answer was none, or no answer to what was asked. */
export function brokenFetch(cause: unknown, { client }: Origin): GraphQLError {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: client.name },
  });
}
