import type { Refusal } from '../documents/admit-operation.ts';
import type { Problem } from './problem.ts';

const MESSAGES: Readonly<Record<Refusal, string>> = {
  BAD_REQUEST: 'The request cannot be read.',
  PERSISTED_QUERY_REQUIRED:
    'A browser asks by the hash of a document of this hub. Machines may ask in their own words, with a token.',
  PERSISTED_QUERY_NOT_FOUND:
    'This hub does not know the document of this hash. The page may be older or newer than the hub: load it anew.',
};

/** Why a question was not let in. */
export const refusalOf = (code: Refusal): Problem => ({ code, message: MESSAGES[code] });

export const OVERLOADED: Problem = {
  code: 'OVERLOADED',
  message: 'The hub is busy. Ask again in a few seconds.',
  retryAfter: 5,
};
