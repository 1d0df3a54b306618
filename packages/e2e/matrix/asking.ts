import { CSRF_HEADER } from '@hub/gateway';
import type { GraphAnswer } from './outcome.ts';
import { type Canary, COLUMNS, type Column } from './people.ts';
import { mark } from './plant.ts';
import type { World } from './world.ts';

const ALL: readonly Canary[] = [...new Set(COLUMNS.flatMap(({ mayMeet }) => mayMeet))];

/** The texts of other tenants that stand in what somebody received. */
export const foreignCanaries = (received: string, { mayMeet }: Column): Canary[] =>
  ALL.filter((canary) => !mayMeet.includes(canary) && received.includes(mark(canary)));

/**
 * Asks the hub through its one door, as the person or program of a column.
 * @throws when a text of another tenant stands anywhere in the answer or its headers
 */
export async function askAs(world: World, column: Column, query: string): Promise<GraphAnswer> {
  const visitor = world.visitors.get(column.name);
  if (!visitor) throw new Error(`Nobody logged in for ${column.name}.`);
  const path = column.machine ? `/graphql/${column.audience}` : '/graphql';
  const proof = column.machine
    ? { authorization: `Bearer ${world.machineToken}` }
    : { [CSRF_HEADER]: '1' };
  const response = await visitor.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...proof },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const headers = JSON.stringify([...response.headers]);
  const foreign = foreignCanaries(text + headers, column);
  if (foreign.length > 0) throw new Error(`${column.name} met ${foreign.join(', ')} by ${query}`);
  return JSON.parse(text) as GraphAnswer;
}
