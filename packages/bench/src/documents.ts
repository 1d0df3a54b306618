import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FRONTENDS = new URL('../../../frontends/', import.meta.url);

/** An operation of a front-end: its text, and the hash that is all that a page sends of it. */
export interface TrustedDocument {
  readonly documentId: string;
  readonly query: string;
}

/** A document of a front-end, by the name of its operation. */
export function documentOf(frontend: string, operation: string): TrustedDocument {
  const file = new URL(`${frontend}/src/generated/trusted-documents.json`, FRONTENDS);
  const documents: Record<string, string> = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
  const asks = new RegExp(`^(?:query|mutation) ${operation}\\b`);
  const [documentId, query] = Object.entries(documents).find(([, text]) => asks.test(text)) ?? [];
  if (!documentId || !query)
    throw new Error(`The front-end ${frontend} has no document ${operation}.`);
  return { documentId, query };
}

export const documentIdOf = (frontend: string, operation: string): string =>
  documentOf(frontend, operation).documentId;
