import { GraphQLError } from 'graphql';

/** For a row that is absent, and for a row the actor may not see: both look the same. */
export const notFound = (what: string): GraphQLError =>
  new GraphQLError(`No such ${what}.`, { extensions: { code: 'NOT_FOUND' } });

/** For a step the actor may not take on a row that it may see. */
export const forbidden = (step: string): GraphQLError =>
  new GraphQLError(`You may not ${step}.`, { extensions: { code: 'FORBIDDEN' } });

/** For a value that no client of ours sends: a page of minus one, a broken cursor. People's mistakes are typed refusals. */
export const badInput = (field: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field } });
