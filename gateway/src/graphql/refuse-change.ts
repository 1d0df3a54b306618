import { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { Question } from './question.ts';

/**
 * Cross-site request forgery: a browser adds the session cookie to requests that another site makes. A change therefore
 * needs proof that our own page made the request (`sameSite`). Machines send a token on purpose, so they need none.
 */
export function refuseChange({ operation }: Question, context: RequestContext): void {
  const { credential, sameSite, mayChange } = context;
  if (operation.operation !== 'mutation') return;
  if (!mayChange) throw onlyForAsking();
  if (credential === 'token' || sameSite) return;
  throw new GraphQLError('This change did not come from a page of the hub.', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
}

const onlyForAsking = () =>
  new GraphQLError('This token is only good for asking: get one with the scope "write".', {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  });
