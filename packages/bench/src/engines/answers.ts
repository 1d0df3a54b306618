import type { BenchOperation } from './operations.ts';

/** The data that an engine answers; the order of names does not count. @throws when it answers with errors or not at all */
export async function answerOf(
  port: number,
  { query, variables }: BenchOperation,
  turn: number,
): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: variables(turn) }),
    signal: AbortSignal.timeout(30_000),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown[] };
  if (errors?.length || !data) throw new Error(JSON.stringify(errors ?? response.status));
  return data;
}
