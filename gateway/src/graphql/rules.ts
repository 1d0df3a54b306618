import { LIMITS, limitRules } from '../limits/limits.ts';
import { offeredOperations } from './offered-operations.ts';

/** What a document has to be, beside the rules of GraphQL itself. */
export const RULES = [...limitRules(LIMITS), offeredOperations];
