import type { EngineResult } from './engine.ts';

/** A result as executors of GraphQL give it: the data as values, for who does not only pass them on. */
export function plainResult({ json, ...result }: EngineResult): Omit<EngineResult, 'json'> {
  return json === undefined ? result : { ...result, data: JSON.parse(json) };
}
