import type { SubgraphAnswer } from './subgraph-client.ts';

/** More than any page of any list needs. */
const MAX_BYTES = 8_000_000;

/** Reads a subgraph's answer: at most 8 MB of JSON with `data` or `errors`. Anything else is no answer. */
export async function readAnswer(
  status: number,
  body: AsyncIterable<Uint8Array>,
): Promise<SubgraphAnswer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error('The answer is too large.');
    chunks.push(chunk);
  }
  const answer: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (!isAnswer(answer)) throw new Error(`HTTP ${status} without a GraphQL answer.`);
  return answer;
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors } = value as SubgraphAnswer;
  return (typeof data === 'object' && data !== null) || Array.isArray(errors);
}
