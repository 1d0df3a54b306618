/** What stands beside a document, if anything; the GraphQL server judges it. */
export interface OperationDetails {
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** What a client asked for: a document by its hash, or by its text. */
export type AskedOperation = { readonly details: OperationDetails } & (
  | { readonly hash: string }
  | { readonly text: string }
);

/**
 * Reads the body of a question. A hash counts, whatever text stands beside it: else a client could have its own text executed
 * as if we had written it. Undefined for anything that is not one question: a list, no document, a hash that is none.
 */
export function readOperation(body: unknown): AskedOperation | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const { query, variables, operationName, documentId, extensions } = body as Record<
    string,
    unknown
  >;
  const reference = documentId ?? hashIn(extensions);
  const details = {
    ...(variables !== undefined && { variables }),
    ...(operationName !== undefined && { operationName }),
  };
  if (reference === undefined)
    return typeof query === 'string' && query !== '' ? { text: query, details } : undefined;
  const hash = typeof reference === 'string' ? HASH.exec(reference)?.[1] : undefined;
  return hash === undefined ? undefined : { hash, details };
}

/** The form of the GraphQL-over-HTTP draft names its algorithm: `sha256:<hash>`. */
const HASH = /^(?:sha256:)?([0-9a-f]{64})$/;

/** The form of Apollo and urql. */
function hashIn(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  const { persistedQuery } = extensions as Record<string, unknown>;
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return undefined;
  return (persistedQuery as Record<string, unknown>).sha256Hash;
}
