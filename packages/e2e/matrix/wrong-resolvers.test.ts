// 2,000 random operations per audience against subgraphs whose policies are all wrong: row level security alone holds the rows.
import { ROLES, stableId } from '@hub/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf } from './actors.ts';
import { foreignCanaries } from './asking.ts';
import { diceOf } from './dice.ts';
import { entityIds } from './entities.ts';
import { COLUMNS, type Column, LEAD, OTHER } from './people.ts';
import { mark } from './plant.ts';
import { type Ids, randomOperation } from './random-operation.ts';
import { startWorld, type World } from './world.ts';
import { openWrongSubgraphs, type WrongSubgraph } from './wrong-resolvers.ts';

const OPERATIONS = 2_000;
const SEED = 47_000_000; // a failure can be repeated

let world: World;
let subgraphs: WrongSubgraph[];
let ids: Ids;
beforeAll(async () => {
  world = await startWorld();
  subgraphs = await openWrongSubgraphs(world);
  const tenants = [LEAD, OTHER].map((key) => stableId('organisation', key));
  const rows = (await world.sql(TENANT_IDS, [tenants])) as { type: string; id: string }[];
  const known = Object.entries(await entityIds(world)).map(([type, id]) => ({ type, id }));
  ids = new Map(
    known.map(({ type }) => [
      type,
      [...known, ...rows].filter((row) => row.type === type).map(({ id }) => id),
    ]),
  );
});
afterAll(async () => {
  for (const subgraph of subgraphs ?? []) await subgraph.close();
  await world?.stop();
});

const columnOf = (name: string): Column => {
  const column = COLUMNS.find((each) => each.name === name);
  if (!column) throw new Error(`No column ${name}.`);
  return column;
};

/** What the code is made to believe: the whole agency at once, and the lead's own people. */
const BELIEVED = [
  { ...actorOf(columnOf('agency-reader')), rights: [...ROLES.agency] },
  { ...actorOf(columnOf('municipality-own-editor')), rights: [...ROLES.municipality] },
] as ReturnType<typeof actorOf>[];

/** Where the rows of tenants are, there most is asked. */
const MOST_TENANTS = [
  ...['applications', 'applications', 'applications'],
  ...['partnerships', 'partnerships', 'finance', 'catalogue'],
];

/** Runs random operations and gives what came back. */
async function fuzz(
  column: Column,
  operations: number,
  check: (text: string, query: string) => void,
) {
  const asks = actorOf(column);
  const property = fc.asyncProperty(
    fc.constantFrom(...MOST_TENANTS),
    fc.constantFrom(...BELIEVED),
    fc.gen(),
    async (service, believed, draw) => {
      const subgraph = subgraphs.find(({ name }) => name === service);
      if (!subgraph) throw new Error('No subgraph.');
      const query = randomOperation(subgraph.schema, ids, diceOf(draw));
      check(await subgraph.ask(asks, believed, query), query);
    },
  );
  await fc.assert(property, { numRuns: operations, seed: SEED, endOnFailure: true });
}

const TENANT_IDS = `
  select 'Application' as type, id from applications.application where applicant_id = any ($1)
  union select 'Award', id from applications.award where holder_id = any ($1)
  union select 'Commitment', id from finance.commitment where holder_id = any ($1)
  union select 'Assignment', id from partnerships.assignment where local_government_id = any ($1)
  union select 'Organisation', unnest($1::uuid[])`;

/** Everything that tenants other than these keep, as one number. */
const STATE = `select md5(coalesce(string_agg(line, '' order by line), '')) as sum from (
    select a::text as line from applications.application a where applicant_id <> all ($1)
    union all select w::text from applications.award w where holder_id <> all ($1)
    union all select p::text from applications.award_proposal p
    union all select s::text from partnerships.assignment s
      where local_government_id <> all ($1) and partner_id <> all ($1)
    union all select c::text from finance.commitment c
    union all select i::text from finance.instalment i) everything`;

describe.each(['public', 'partner-other', 'municipality-other', 'agency-reader'])('%s', (name) => {
  test('gets no foreign row and changes none', async () => {
    const column = columnOf(name);
    const own = column.person ? [column.person.organisation.id] : [];
    const before = await world.sql(STATE, [own]);
    await fuzz(column, OPERATIONS, (text, query) => {
      expect(foreignCanaries(text, column), query).toEqual([]);
    });
    expect(await world.sql(STATE, [own])).toEqual(before);
  });
});

test('the operations do reach the rows: the lead itself and the agency meet what was planted', async () => {
  for (const [name, canary] of [
    ['municipality-own-editor', 'lead'],
    ['agency-reader', 'other'],
    ['partner-own-editor', 'assignment'],
  ] as const) {
    let met = 0;
    await fuzz(columnOf(name), 300, (text) => {
      if (text.includes(mark(canary))) met += 1;
    });
    expect(met, `${name} meets ${canary}`).toBeGreaterThan(2);
  }
});
