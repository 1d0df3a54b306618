import { hubFetch, NetworkError } from '@hub/client';
import { isSample } from './samples.ts';

/** What came back, as it came: also an answer with errors is an answer. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly milliseconds: number;
      readonly text: string;
    }
  | { readonly kind: 'variables' }
  /** a question of one's own, without the token that it needs */
  | { readonly kind: 'token' }
  | { readonly kind: 'unreachable'; readonly reason: NetworkError['reason'] };

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

/** Variables as typed: nothing counts as none; undefined when it is no JSON object. */
export function readVariables(text: string): object | undefined {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export interface Asking {
  readonly query: string;
  readonly variables: string;
  /** of one of the partner's machines; a sample needs none */
  readonly token: string;
}

/**
 * Puts a question to the graph: a sample with the session of the person, any other with the token of a machine. The session
 * asks by hash, as all our pages do, and without the header that proves a page of ours makes a change: what somebody pasted
 * here changes nothing in their name.
 */
export async function ask({ query, variables: variablesText, token }: Asking): Promise<Answer> {
  const variables = readVariables(variablesText);
  if (!variables) return { kind: 'variables' };
  const bySession = isSample(query);
  if (!bySession && !token) return { kind: 'token' };
  const begin = performance.now();
  try {
    const response = bySession
      ? await post('/graphql', { documentId: await hashOf(query), variables })
      : await post('/graphql/partner', { query, variables }, { authorization: `Bearer ${token}` });
    const text = pretty(await response.text());
    const milliseconds = Math.round(performance.now() - begin);
    return { kind: 'answer', status: response.status, milliseconds, text };
  } catch (error) {
    return {
      kind: 'unreachable',
      reason: error instanceof NetworkError ? error.reason : 'unavailable',
    };
  }
}

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  hubFetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });

async function hashOf(query: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query.trim()));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
