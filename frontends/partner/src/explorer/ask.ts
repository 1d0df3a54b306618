import { hubFetch, NetworkError } from '@hub/client';

/** What came back, as it came: also an answer with errors is an answer. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly milliseconds: number;
      readonly text: string;
    }
  | { readonly kind: 'variables' }
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

/**
 * Puts a typed question to the graph with the session of the person. It does not send the header that proves that a
 * page of ours makes a change, so the hub refuses mutations: a question somebody pasted here changes nothing.
 */
export async function ask(query: string, variablesText: string): Promise<Answer> {
  const variables = readVariables(variablesText);
  if (!variables) return { kind: 'variables' };
  const begin = performance.now();
  try {
    const response = await hubFetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
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
