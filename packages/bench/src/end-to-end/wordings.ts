import { CSRF_HEADER } from '@hub/gateway';
import { createTokenIssuer } from '@hub/server';
import { tokenHeader } from '../engines/graph.ts';
import { USUAL_HEADERS, type Wording } from '../engines/running.ts';
import { logIn } from '../log-in.ts';
import { actorOf, PEOPLE } from './people.ts';
import type { Secrets } from './services.ts';

/** One of our front-ends: the session of a person, and the hash of the operation. */
export async function oursWording(origin: string): Promise<Wording> {
  const cookies: string[] = [];
  for (const { login } of PEOPLE) {
    const { cookies: kept } = await logIn(origin, login);
    cookies.push([...kept].map((pair) => pair.join('=')).join('; '));
  }
  return ({ name, trusted, variables }, turn) => {
    if (!trusted) throw new Error(`No front-end asks ${name}.`);
    const session =
      trusted.audience === 'public' ? {} : { cookie: cookies[turn % cookies.length] ?? '' };
    return {
      headers: { ...USUAL_HEADERS, [CSRF_HEADER]: '1', ...session },
      body: JSON.stringify({ documentId: trusted.documentId, variables: variables(turn) }),
    };
  };
}

/**
 * Engines that cannot sign internal tokens are given them: one per person and subgraph, which they pass on. The issuer hands
 * one out for 20 seconds; it lives for 60.
 */
export function tokenWording(
  { internalKeys, contextKey }: Secrets,
  subgraphs: readonly string[],
): Wording {
  const tokens = createTokenIssuer({ privateKey: internalKeys.privateKey, contextKey });
  const actors = PEOPLE.map(actorOf);
  return async ({ query, trusted, variables }, turn) => {
    const person = trusted?.audience === 'public' ? undefined : actors[turn % actors.length];
    const actor = person ?? { audience: 'public' as const };
    const given = subgraphs.map((name) => [
      tokenHeader(name),
      `Bearer ${tokens.issue(name, actor)}`,
    ]);
    return {
      headers: { ...USUAL_HEADERS, ...Object.fromEntries(given) },
      body: JSON.stringify({ query, variables: variables(turn) }),
    };
  };
}
