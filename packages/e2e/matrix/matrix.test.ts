// Every field of the graph x every role in every relation, against expectations that a person reviewed (expected.csv).
// After a change of the graph: `npx vitest run -u`, then read the difference of expected.csv as a reviewer.
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAs } from './asking.ts';
import { objectTypes, openDoors, selectionOf, through } from './contract.ts';
import { type Door, doorsTo } from './doors.ts';
import { type GraphAnswer, keysOf, type Outcome, outcomesOf } from './outcome.ts';
import { COLUMNS, type Column } from './people.ts';
import { changeArguments, questionArguments } from './root-arguments.ts';
import { rowIds } from './rows.ts';
import { startWorld, type World } from './world.ts';

const ROOTS = new Set(['Query', 'Mutation']);
let world: World;
/** Type.field -> column -> outcome */
const matrix = new Map<string, Map<string, Outcome>>();
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const note = (field: string, column: Column, outcome: Outcome) => {
  const line = matrix.get(field) ?? new Map<string, Outcome>();
  matrix.set(field, line.set(column.name, outcome));
};

const contractOf = ({ audience }: Column) => {
  const contract = world.contracts.get(audience);
  if (!contract) throw new Error(`No contract for ${audience}.`);
  return contract;
};

/** The doors of a type that a caller's contract has. @throws when there is none: nobody looked after a new type */
function doorsFor(column: Column, type: GraphQLObjectType): Door[] {
  const doors = openDoors(contractOf(column), type, doorsTo(world.rows, type.name));
  if (doors.length === 0) throw new Error(`No door to ${type.name} for ${column.name}.`);
  return doors;
}

const fieldsOf = (type: GraphQLObjectType): string[] => Object.keys(type.getFields());

async function askType(column: Column, type: GraphQLObjectType, door: Door, fragment: boolean) {
  const query = through(door, type.name, selectionOf(type), fragment);
  const { [type.name]: id } = rowIds(world.rows);
  return outcomesOf(await askAs(world, column, query), keysOf(door), fieldsOf(type), id);
}

describe.each(COLUMNS)('$name', (column) => {
  test('every field of every type', async () => {
    for (const type of objectTypes(contractOf(column))) {
      if (ROOTS.has(type.name)) continue;
      const [door = [], ...others] = doorsFor(column, type);
      const outcomes = await askType(column, type, door, false);
      for (const [field, outcome] of Object.entries(outcomes)) {
        note(`${type.name}.${field}`, column, outcome);
      }
      // Another way of asking gives the same.
      expect(await askType(column, type, door, true), `fragment of ${type.name}`).toEqual(outcomes);
      for (const other of others) {
        const found = await askType(column, type, other, false);
        expect(more(found, outcomes), `${type.name} by ${other.join(' > ')}`).toEqual([]);
      }
    }
  });

  test('every field of the root, and every change', async () => {
    const { rows } = world;
    const given: Readonly<Record<string, string>> = {
      ...questionArguments(rows),
      ...changeArguments(rows),
    };
    for (const type of objectTypes(contractOf(column)).filter(({ name }) => ROOTS.has(name))) {
      for (const field of fieldsOf(type)) {
        const ask = async (prefix: string, key: string) => {
          const door = [`${prefix}${field}${given[field] ?? ''}`];
          const query = through(door, type.name, '__typename');
          return rootOutcome(await askAs(world, column, query), key);
        };
        const outcome = await ask('', field);
        note(`${type.name}.${field}`, column, outcome);
        expect(await ask('alias: ', 'alias'), `${type.name}.${field} by an alias`).toBe(outcome);
      }
    }
  });
});

const rootOutcome = (answer: GraphAnswer, field: string): Outcome =>
  outcomesOf(
    { ...answer, data: answer.data && { root: answer.data } },
    ['root', field],
    ['__typename'],
  ).__typename ?? '0';

/** Fields that another way shows although the first way did not. */
const more = (found: Record<string, Outcome>, expected: Record<string, Outcome>): string[] =>
  Object.keys(found).filter((field) => found[field] === 'V' && expected[field] !== 'V');

test('nobody sees a field that the contract of its audience lacks', async () => {
  const everything = new Set(
    [...world.contracts.values()]
      .flatMap(objectTypes)
      .flatMap((type) => fieldsOf(type).map((field) => `${type.name}.${field}`)),
  );
  for (const coordinate of everything) {
    for (const column of COLUMNS) {
      if (matrix.get(coordinate)?.has(column.name)) continue;
      note(coordinate, column, '-');
    }
  }
  // One person of each audience asks for each of them all the same: the answer is a refused document.
  for (const column of COLUMNS.filter(({ name }) =>
    /^(public|.*-own-editor|.*-administrator)$/.test(name),
  )) {
    for (const coordinate of everything) {
      if (matrix.get(coordinate)?.get(column.name) !== '-') continue;
      const [type = '', field = ''] = coordinate.split('.');
      const door = ROOTS.has(type) ? [] : doorsTo(world.rows, type)[0];
      if (!door) throw new Error(`No door to ${type}.`);
      const query =
        door.length > 0 ? through(door, type, field) : `${type.toLowerCase()} { ${field} }`;
      const { data, errors } = await askAs(world, column, query);
      expect(data, `${column.name} ${coordinate}`).toBeUndefined();
      expect(errors?.[0]?.extensions?.code).toMatch(/^GRAPHQL_VALIDATION_FAILED$/);
    }
  }
});

test('the outcome is what was reviewed', async () => {
  const heading = ['field', ...COLUMNS.map(({ name }) => name)];
  const lines = [...matrix]
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([field, outcomes]) => [field, ...COLUMNS.map(({ name }) => outcomes.get(name) ?? '?')]);
  const csv = `${[heading, ...lines].map((line) => line.join(';')).join('\n')}\n`;
  await expect(csv).toMatchFileSnapshot('./expected.csv');
});

test('no text of any tenant reached the log of the hub', () => {
  expect(world.log()).not.toMatch(/kanarie-/);
  expect(world.log().length).toBeGreaterThan(0);
});
