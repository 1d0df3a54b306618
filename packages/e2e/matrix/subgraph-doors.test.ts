// The door behind the gateway: a subgraph answers its gateway only, and there too each row is for its own people only.
import { readFile } from 'node:fs/promises';
import { SERVICES } from '@hub/hub/testing';
import { type GraphQLObjectType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf } from './actors.ts';
import { foreignCanaries } from './asking.ts';
import { selectionOf } from './contract.ts';
import { entityIds } from './entities.ts';
import { type Outcome, outcomesOf } from './outcome.ts';
import { COLUMNS, type Column } from './people.ts';
import { openSubgraphDoors, type SubgraphDoors } from './subgraph-doors.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let doors: SubgraphDoors;
let ids: Readonly<Record<string, string>>;
let expected: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
beforeAll(async () => {
  world = await startWorld();
  doors = await openSubgraphDoors(world);
  ids = await entityIds(world);
  expected = await readExpected();
});
afterAll(async () => {
  await doors?.stop();
  await world?.stop();
});

async function readExpected() {
  const text = await readFile(new URL('./expected.csv', import.meta.url), 'utf8');
  const [heading = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  return new Map(
    lines.map(([field = '', ...outcomes]) => [
      field,
      new Map(outcomes.map((outcome, at) => [heading[at + 1] ?? '', outcome as Outcome])),
    ]),
  );
}

const entitiesOf = (service: (typeof SERVICES)[number]): GraphQLObjectType[] => {
  const union = service.subgraph.schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes().filter(isObjectType) : [];
};

async function askEntity(
  service: string,
  column: Column,
  type: GraphQLObjectType,
  only?: Set<string>,
) {
  const id = ids[type.name];
  if (!id) throw new Error(`No row of ${type.name}.`);
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) {
    ... on ${type.name} { ${selectionOf(type, only)} } } }`;
  const refs = [{ __typename: type.name, id }];
  const answer = await doors.ask(service, actorOf(column), query, { refs });
  expect(foreignCanaries(answer.text, column), `${type.name} for ${column.name}`).toEqual([]);
  return answer;
}

/** The fields that the contract of a column shows. A key is left out: a subgraph may say back what it was given. */
const shownTo = (column: Column, type: GraphQLObjectType): string[] =>
  Object.keys(type.getFields()).filter((field) => {
    const reviewed = expected.get(`${type.name}.${field}`)?.get(column.name);
    return field !== 'id' && reviewed !== undefined && reviewed !== '-';
  });

describe.each(COLUMNS)('$name, straight to _entities', (column) => {
  test.each(SERVICES)('of $name', async (service) => {
    for (const type of entitiesOf(service)) {
      await askEntity(service.name, column, type); // also what no contract shows: no text of another tenant
      const fields = shownTo(column, type);
      if (fields.length === 0) continue;
      const answer = await askEntity(service.name, column, type, new Set(fields));
      for (const [field, outcome] of Object.entries(outcomesOf(answer, ['_entities'], fields))) {
        const reviewed = expected.get(`${type.name}.${field}`)?.get(column.name);
        if (reviewed === 'V' || reviewed === 'N') continue;
        // A stub of another service's entity is said back as it came; its values are what counts.
        expect(outcome, `${service.name} ${type.name}.${field}`).not.toBe('V');
      }
    }
  });
});

describe.each(SERVICES)('$name answers', ({ name }) => {
  const question = { query: '{ _service { sdl } }' };

  test('its gateway', async () => {
    const { data } = await doors.ask(name, { audience: 'public' }, question.query);
    expect(data).toHaveProperty('_service.sdl');
  });

  test('nobody without a token, whatever else a request says of itself', async () => {
    for (const headers of [
      {},
      { authorization: 'Bearer x.y.z' },
      {
        'x-hub-actor': '{"audience":"agency"}',
        'x-user-id': 'an.peeters',
        'x-forwarded-user': 'an',
      },
    ]) {
      const response = await doors.send(name, question, headers);
      expect(response.status).toBe(401);
      expect(await response.text()).not.toMatch(/sdl|type |at \w+ \(/);
    }
  });

  test('no token that was made for another subgraph, or too long ago', async () => {
    const other = name === 'finance' ? 'catalogue' : 'finance';
    const past = () => new Date(Date.now() - 3 * 60_000);
    for (const token of [
      doors.issuer().issue(other, { audience: 'public' }),
      doors.issuer(past).issue(name, { audience: 'public' }),
    ]) {
      const response = await doors.send(name, question, { authorization: `Bearer ${token}` });
      expect(response.status).toBe(401);
    }
  });
});
