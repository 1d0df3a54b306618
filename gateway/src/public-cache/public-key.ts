import type { AdmittedOperation } from '../documents/admit-operation.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * The name of a question whose answer is the same for everybody: a document of our own front-ends, asked without login. No
 * key for anybody else, so that what a login may see is never kept here. The contract is the cache's own.
 */
export function publicKey(
  { query, operationName, variables }: AdmittedOperation,
  { credential, document, explain }: RequestContext,
): string | undefined {
  if (credential !== 'none' || document !== 'trusted' || explain) return undefined;
  return JSON.stringify([query, operationName, variables]);
}
