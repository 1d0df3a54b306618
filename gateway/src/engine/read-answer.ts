import type { JsonAnswer } from './post-json.ts';
import type { SubgraphAnswer } from './subgraph-client.ts';

/** Reads a subgraph's answer: JSON with `data` or `errors`. Anything else is no answer. */
export function readAnswer({ status, body }: JsonAnswer): SubgraphAnswer {
  const answer: unknown = JSON.parse(body);
  if (!isAnswer(answer)) throw new Error(`HTTP ${status} without a GraphQL answer.`);
  return answer;
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors } = value as SubgraphAnswer;
  return (typeof data === 'object' && data !== null) || Array.isArray(errors);
}
