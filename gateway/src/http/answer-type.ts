import Negotiator from 'negotiator';
import { BoundedMap } from '../executor/bounded-map.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
/** Programs send few different headers; each is read once. */
const known = new BoundedMap<string, string>(100);

/** The media type of an answer that a client accepts, as ApolloServer chooses it; empty when it accepts none. */
export const answerType = (accept: string | undefined): string =>
  accept === undefined ? JSON_TYPE : known.getOrMake(accept, () => choose(accept));

function choose(accept: string): string {
  const negotiator = new Negotiator({ headers: { accept } });
  return negotiator.mediaType([JSON_TYPE, RESPONSE_TYPE]) ?? '';
}
