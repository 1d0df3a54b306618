/** Whether an address names a document; a text of its own is read from no address. */
export const holdsDocument = (query: unknown): boolean =>
  (query as Record<string, unknown>).documentId !== undefined;

/** A question as the address of a GET holds it, in the form of a body. Undefined when it cannot be read. */
export function questionInAddress(query: unknown): Record<string, unknown> | undefined {
  const { documentId, operationName, variables } = query as Record<string, unknown>;
  if (typeof documentId !== 'string') return undefined;
  if (operationName !== undefined && typeof operationName !== 'string') return undefined;
  const read = variables === undefined ? {} : readObject(variables);
  if (!read) return undefined;
  return { documentId, variables: read, ...(operationName !== undefined && { operationName }) };
}

function readObject(text: unknown): object | undefined {
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
