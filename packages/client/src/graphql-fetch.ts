import { type GraphError, NetworkError, readGraphError, type WireError } from './errors.ts';
import type { GraphDocument } from './graph-document.ts';
import { GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';
import { hashOf, referenceTo } from './trusted-document.ts';

/** An answer that may be partial: a null in a nullable field has its reason in `errors`. */
export interface GraphResult<Data> {
  readonly data: Data;
  readonly errors: readonly GraphError[];
}

interface WireAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly WireError[];
}

async function readAnswer<Data>(response: Response): Promise<WireAnswer<Data>> {
  try {
    return (await response.json()) as WireAnswer<Data>;
  } catch {
    throw new NetworkError('unavailable', response.status);
  }
}

/**
 * Asks the graph once, without a cache. Throws NetworkError when no answer came, GraphError when the answer holds no data.
 */
export async function graphqlFetch<Data, Variables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<GraphResult<Data>> {
  const response = await hubFetch('/graphql', {
    method: 'POST',
    headers: GRAPH_HEADERS,
    body: JSON.stringify({ extensions: referenceTo(hashOf(document)), variables }),
    ...(signal && { signal }),
  });
  const answer = await readAnswer<Data>(response);
  const errors = (answer.errors ?? []).map(readGraphError);
  if (answer.data) return { data: answer.data, errors };
  throw errors[0] ?? new NetworkError('unavailable', response.status);
}
