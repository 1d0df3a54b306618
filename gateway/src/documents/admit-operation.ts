import type { RequestContext } from '../request-context.ts';
import { type OperationDetails, readOperation } from './read-operation.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** What the GraphQL server gets to see of a body: these three and nothing else. */
export interface AdmittedOperation extends OperationDetails {
  readonly query: string;
}

export type Refusal = 'BAD_REQUEST' | 'PERSISTED_QUERY_REQUIRED' | 'PERSISTED_QUERY_NOT_FOUND';

export type Admission =
  | { readonly operation: AdmittedOperation; readonly origin: RequestContext['document'] }
  | { readonly refusal: Refusal };

export interface AdmitOptions {
  readonly documents: Pick<TrustedDocuments, 'find'>;
  /** Development and tests only: browsers may send a text of their own. */
  readonly allowFree: boolean;
}

/**
 * Machines may ask in their own words, within the limits. A browser asks only what our front-ends were built with: a script
 * that got into a page, or a stranger without login, has no words but ours.
 */
export async function admitOperation(
  body: unknown,
  credential: RequestContext['credential'],
  { documents, allowFree }: AdmitOptions,
): Promise<Admission> {
  const asked = readOperation(body);
  if (!asked) return { refusal: 'BAD_REQUEST' };
  const { details } = asked;
  if ('text' in asked) {
    if (credential !== 'token' && !allowFree) return { refusal: 'PERSISTED_QUERY_REQUIRED' };
    return { operation: { query: asked.text, ...details }, origin: 'free' };
  }
  const query = await documents.find(asked.hash);
  if (query === undefined) return { refusal: 'PERSISTED_QUERY_NOT_FOUND' };
  return { operation: { query, ...details }, origin: 'trusted' };
}
