import { type GraphError, NetworkError, readGraphError, type WireError } from './errors.ts';
import type { GraphDocument } from './graph-document.ts';
import { ACCEPT, GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';
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
export const graphqlFetch = <Data, Variables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<GraphResult<Data>> =>
  ask('/graphql', {
    method: 'POST',
    headers: GRAPH_HEADERS,
    body: JSON.stringify({ extensions: referenceTo(hashOf(document)), variables }),
    ...(signal && { signal }),
  });

/** Proxies cut addresses that are longer. */
const LONGEST_ADDRESS = 4_000;

/**
 * As `graphqlFetch`, by an address: for what anybody may see. The browser keeps the answer and only asks whether it still
 * holds; the hub answers that without working it out again.
 */
export function graphqlGet<Data, Variables>(
  document: GraphDocument<Data, Variables>,
  variables: Variables,
): Promise<GraphResult<Data>> {
  const address = `/graphql?${new URLSearchParams({
    documentId: `sha256:${hashOf(document)}`,
    variables: JSON.stringify(variables),
  })}`;
  if (address.length > LONGEST_ADDRESS) return graphqlFetch(document, variables);
  return ask(address, { headers: { accept: ACCEPT } });
}

async function ask<Data>(url: string, init: RequestInit): Promise<GraphResult<Data>> {
  const response = await hubFetch(url, init);
  const answer = await readAnswer<Data>(response);
  const errors = (answer.errors ?? []).map(readGraphError);
  if (answer.data) return { data: answer.data, errors };
  throw errors[0] ?? new NetworkError('unavailable', response.status);
}
