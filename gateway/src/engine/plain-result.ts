import type { EngineResult } from './engine.ts';

/** A result as executors of GraphQL give it: the data as values, for who does not only pass them on. */
export function plainResult({ body, ...result }: EngineResult): Omit<EngineResult, 'body'> {
  return body === undefined ? result : { ...result, data: JSON.parse(body.toString()).data };
}
