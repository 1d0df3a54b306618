import { isDeepStrictEqual } from 'node:util';
import type { BenchOperation } from './operations.ts';
import type { Running } from './running.ts';

/** An engine that is not measured, and why. */
export interface LeftOut {
  readonly engine: string;
  readonly why: string;
}

const TURN = 3;

/** Speed of a wrong answer is no figure: those that answer everything as the first one does, and those that do not. */
export async function withRightAnswers(
  running: readonly Running[],
  operations: readonly BenchOperation[],
): Promise<{ right: Running[]; left: LeftOut[] }> {
  const [first] = running;
  const right: Running[] = [];
  const left: LeftOut[] = [];
  for (const one of running) {
    const why = first && (await firstDifference(first, one, operations));
    if (why) left.push({ engine: one.name, why });
    else right.push(one);
  }
  return { right, left };
}

async function firstDifference(
  first: Running,
  other: Running,
  operations: readonly BenchOperation[],
): Promise<string | undefined> {
  for (const operation of operations) {
    try {
      const [expected, found] = [
        await answerOf(first, operation),
        await answerOf(other, operation),
      ];
      const { moment } = operation;
      if (!isDeepStrictEqual(without(moment, found), without(moment, expected)))
        return `another answer to ${operation.name}`;
    } catch (error) {
      return `${operation.name}: ${shortly(error)}`;
    }
  }
  return undefined;
}

/** An answer without a field that is never the same twice. */
const without = (field: string | undefined, answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (name, value) => (name === field ? undefined : value));

/** The data that an engine answers; the order of names does not count. @throws when it answers with errors or not at all */
export async function answerOf(
  { port, word }: Running,
  operation: BenchOperation,
): Promise<unknown> {
  const { headers, body } = await word(operation, TURN, 'different');
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers,
    body,
    signal: AbortSignal.timeout(30_000),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown[] };
  if (errors?.length || !data) throw new Error(JSON.stringify(errors ?? response.status));
  return data;
}

/** An error as a table can hold it. */
export const shortly = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);
