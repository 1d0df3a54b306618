import { useCallback, useMemo } from 'react';
import { type AnyVariables, type RequestPolicy, useQuery } from 'urql';
import type { GraphDocument } from './graph-document.ts';
import { failureOf, graphErrorsOf, type Reading } from './graph-reading.ts';
import { useLive } from './live/use-live.ts';
import { askByHash } from './trusted-document.ts';

interface QueryOptions {
  /** do not ask yet */
  readonly pause?: boolean;
  readonly requestPolicy?: RequestPolicy;
  /** answer anew by itself when something of these changes: `Kind`, or `Kind:id` for one */
  readonly live?: readonly string[];
}

/** Asks the graph through the page's cache and keeps the answer up to date. */
export function useGraphQuery<Data, Variables extends AnyVariables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
  { pause = false, requestPolicy, live }: QueryOptions = {},
): Reading<Data> {
  const [result, execute] = useQuery<Data, Variables>({
    query: askByHash(document),
    variables,
    pause,
    ...(requestPolicy && { requestPolicy }),
  });
  useLive(document, variables, pause ? undefined : live);
  const { data, error, fetching, stale } = result;
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return useMemo(() => {
    const known = data ?? undefined;
    return {
      data: known,
      failure: known === undefined ? failureOf(error) : undefined,
      errors: graphErrorsOf(error),
      loading: !pause && known === undefined && error === undefined,
      refreshing: known !== undefined && (fetching || stale),
      retry,
    };
  }, [data, error, fetching, stale, pause, retry]);
}
