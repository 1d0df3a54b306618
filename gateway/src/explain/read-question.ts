import type { Problem } from '../http/problem.ts';

/** What the GraphQL server is asked, in the forms that it takes. */
export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** An admitted body as a question; why not, where the page sent something else than an object of variables. */
export function readQuestion(body: unknown): Question | Problem {
  const { query, variables, operationName } = body as Readonly<Record<string, unknown>>;
  if (variables !== undefined && variables !== null && !isObject(variables))
    return unreadable('The variables must be a JSON object, such as {"id": "1"}.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return unreadable('The name of the operation must be a text.');
  return {
    query: String(query),
    ...(isObject(variables) && { variables }),
    ...(typeof operationName === 'string' && { operationName }),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unreadable = (message: string): Problem => ({ code: 'BAD_REQUEST', message });
