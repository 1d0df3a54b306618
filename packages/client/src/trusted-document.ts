import { createRequest, type DocumentInput, type Operation } from 'urql';
import type { GraphDocument } from './graph-document.ts';

/** What goes over the wire instead of a document's text: the gateway executes for a browser only what our builds wrote. */
export const referenceTo = (sha256Hash: string) => ({
  persistedQuery: { version: 1 as const, sha256Hash },
});

/** The hash that the generator gave to a document. */
export function hashOf<Data, Variables>({ __meta__ }: GraphDocument<Data, Variables>): string {
  if (typeof __meta__?.hash === 'string') return __meta__.hash;
  throw new Error('Only a generated operation has a hash: run "pnpm codegen".');
}

/** By urql's own key of a document, which stays the same when the cache adds the names of the types. */
const hashes = new Map<number, string>();
const noted = new WeakSet<object>();
const keyOf = (document: DocumentInput): number => createRequest(document, {}).key;

/** The text of a document for the cache of the page, which has to read it; `withReference` then sends its hash. */
export function askByHash<Data, Variables>(document: GraphDocument<Data, Variables>): string {
  const text = document.toString();
  if (!noted.has(document)) hashes.set(keyOf(text), hashOf(document));
  noted.add(document);
  return text;
}

/** Replaces the text of a question that leaves the page by its hash. */
export function withReference(operation: Operation): Operation {
  const hash = hashes.get(keyOf(operation.query));
  if (hash === undefined) return operation;
  return { ...operation, extensions: { ...operation.extensions, ...referenceTo(hash) } };
}
