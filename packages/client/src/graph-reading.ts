import type { CombinedError } from 'urql';
import { type GraphError, NetworkError, readGraphError } from './errors.ts';

/** What a panel knows about its question: exactly one of data or failure once loading is over, or both while asking again. */
export interface Reading<Data> {
  readonly data: Data | undefined;
  /** nothing came; show it with a retry */
  readonly failure: GraphError | NetworkError | undefined;
  /** parts that are missing from `data`, by path */
  readonly errors: readonly GraphError[];
  /** true until the first answer */
  readonly loading: boolean;
  /** an answer is shown and a newer one is on its way */
  readonly refreshing: boolean;
  /** asks the server again */
  readonly retry: () => void;
}

/** Errors of one answer in our own words. */
export const graphErrorsOf = (error: CombinedError | undefined): readonly GraphError[] =>
  (error?.graphQLErrors ?? []).map((one) =>
    readGraphError({ message: one.message, path: one.path, extensions: one.extensions }),
  );

/** The one reason why an answer holds nothing. */
export function failureOf(error: CombinedError | undefined): GraphError | NetworkError | undefined {
  if (!error) return undefined;
  if (error.networkError instanceof NetworkError) return error.networkError;
  return graphErrorsOf(error)[0] ?? new NetworkError('unavailable');
}
