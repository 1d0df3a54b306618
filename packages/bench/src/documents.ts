import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FRONTENDS = new URL('../../../frontends/', import.meta.url);

/** Hash of a document of a front-end, by the name of its operation: all that a page sends of it. */
export function documentIdOf(frontend: string, operation: string): string {
  const file = new URL(`${frontend}/src/generated/trusted-documents.json`, FRONTENDS);
  const documents: Record<string, string> = JSON.parse(readFileSync(fileURLToPath(file), 'utf8'));
  const asks = new RegExp(`^(?:query|mutation) ${operation}\\b`);
  const [documentId] = Object.entries(documents).find(([, text]) => asks.test(text)) ?? [];
  if (!documentId) throw new Error(`The front-end ${frontend} has no document ${operation}.`);
  return documentId;
}
