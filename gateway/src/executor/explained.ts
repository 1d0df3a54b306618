import type { GraphQLError } from 'graphql';

/**
 * The errors that tell something new. A null whose reason a subgraph already gave is no second error (GraphQL
 * specification 6.4.4). A reason without a path is about a whole fetch, so it explains whatever is missing.
 */
export const unexplained = (
  found: readonly GraphQLError[],
  reported: readonly GraphQLError[],
): readonly GraphQLError[] =>
  found.filter((error) => !reported.some((reason) => explains(reason.path, error.path)));

type Path = GraphQLError['path'];

const explains = (reason: Path, found: Path): boolean =>
  !reason || !found || startsWith(reason, found) || startsWith(found, reason);

const startsWith = (long: NonNullable<Path>, start: NonNullable<Path>): boolean =>
  start.every((part, index) => long[index] === part);
