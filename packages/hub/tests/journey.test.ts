import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyCommand } from '../src/audit/verify-command.ts';
import { type Hub, startHub } from '../src/index.ts';
import { type GraphAnswer, Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';

// One subsidy from simulation to the public map, through the one door, with the four services behind it.
const folder = dataFolder();
let hub: Hub;
let municipality: Visitor;
let officer: Visitor;
let approver: Visitor;
let roundId = '';
let id = '';
beforeAll(async () => {
  hub = await startHub({
    dataDir: folder.path,
    port: 0,
    logLevel: 'silent',
    allowFreeDocuments: true,
  });
  [municipality, officer, approver] = [
    new Visitor(hub.origin),
    new Visitor(hub.origin),
    new Visitor(hub.origin),
  ];
  await municipality.login('sofie.jacobs');
  await officer.login('an.peeters');
  await approver.login('karim.elamrani');
});
afterAll(async () => {
  await hub?.stop();
  folder.remove();
});

/** The one field of an answer that must be free of errors. */
function field<T>({ data, errors }: GraphAnswer): T {
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as T;
}
const STEP = '... on Application { id version state } ... on Refused { problems { code field } }';
interface Step {
  id: string;
  version: number;
  state: string;
  problems?: { code: string }[];
}
async function step(
  visitor: Visitor,
  mutation: string,
  variables: Record<string, unknown> = {},
): Promise<Step> {
  return field<Step>(await visitor.ask(mutation, variables));
}
const versionNow = async (visitor: Visitor) =>
  field<Step>(
    await visitor.ask('query ($id: ID!) { application(id: $id) { version state } }', { id }),
  ).version;

test('a municipality starts, fills in and submits', async () => {
  roundId = field<{ id: string }>(await municipality.ask('{ round(slug: "demo") { id } }')).id;
  const verdict = field<{ eligible: boolean }>(
    await municipality.ask('query ($r: ID!) { eligibility(roundId: $r) { eligible } }', {
      r: roundId,
    }),
  );
  expect(verdict.eligible).toBe(true);

  const draft = await step(
    municipality,
    `mutation ($r: ID!) { startApplication(roundId: $r) { ${STEP} } }`,
    { r: roundId },
  );
  expect(draft.state).toBe('DRAFT');
  id = draft.id;
  const early = await step(
    municipality,
    `mutation ($id: ID!, $v: Int!) { submitApplication(id: $id, version: $v) { ${STEP} } }`,
    { id, v: draft.version },
  );
  expect(early.problems?.map(({ code }) => code)).toContain('NOTHING_PLANNED');

  const { lines } = field<{ lines: { indicatorCode: string; standardAmount: number }[] }>(
    await municipality.ask(
      'query ($id: ID!) { application(id: $id) { lines { indicatorCode standardAmount } } }',
      { id },
    ),
  );
  const line = lines.find(({ indicatorCode }) => indicatorCode.startsWith('A9')) ?? lines[0];
  const saved = await step(
    municipality,
    `mutation ($input: SaveApplicationInput!) { saveApplication(input: $input) { ${STEP} } }`,
    {
      input: {
        id,
        version: draft.version,
        iban: 'BE68539007547034',
        contact: {
          firstName: 'Sofie',
          lastName: 'Jacobs',
          phone: '+3215000000',
          email: 'sofie.jacobs@example.org',
        },
        lines: [
          { indicatorCode: line?.indicatorCode, currentReach: 2, plannedReach: 10, priority: 1 },
        ],
      },
    },
  );
  expect(saved.problems).toBeUndefined();
  const submitted = await step(
    municipality,
    `mutation ($id: ID!, $v: Int!) { submitApplication(id: $id, version: $v) { ${STEP} } }`,
    { id, v: saved.version },
  );
  expect(submitted).toMatchObject({ state: 'SUBMITTED' });
  await hub.settled();
});

test('nobody else can see it, and a colleague without the right cannot submit', async () => {
  const other = new Visitor(hub.origin);
  await other.login('joris.vermeulen');
  expect(
    field(await other.ask('query ($id: ID!) { application(id: $id) { id } }', { id })),
  ).toBeNull();
  await other.login('lena.maes');
  expect((await other.ask('query ($id: ID!) { application(id: $id) { id } }', { id })).status).toBe(
    400,
  );
  expect(
    (await new Visitor(hub.origin).ask('query ($id: ID!) { application(id: $id) { id } }', { id }))
      .status,
  ).toBe(400);
});

test('the agency finds it admissible, proposes, and another person decides', async () => {
  const list = field<{ nodes: { id: string }[] }>(
    await officer.ask(
      'query ($r: ID!) { applications(filter: { roundId: $r }) { nodes { id applicant { name } round { slug } } } }',
      { r: roundId },
    ),
  );
  expect(list.nodes.map((node) => node.id)).toContain(id);

  const admissible = await step(
    officer,
    `mutation ($id: ID!, $v: Int!) { findAdmissible(id: $id, version: $v) { ${STEP} } }`,
    { id, v: await versionNow(officer) },
  );
  expect(admissible.state).toBe('ADMISSIBLE');
  const { lines } = field<{ lines: { indicatorCode: string; plannedReach: number }[] }>(
    await officer.ask(
      'query ($id: ID!) { application(id: $id) { lines { indicatorCode plannedReach } } }',
      { id },
    ),
  );
  const awarded = lines
    .filter(({ plannedReach }) => plannedReach > 0)
    .map(({ indicatorCode, plannedReach }) => ({ indicatorCode, awardedReach: plannedReach }));
  const proposed = await step(
    officer,
    `mutation ($id: ID!, $v: Int!, $lines: [AwardLineInput!]!) { proposeAward(id: $id, version: $v, lines: $lines) { ${STEP} } }`,
    { id, v: admissible.version, lines: awarded },
  );
  expect(proposed.problems).toBeUndefined();

  const decide = `mutation ($id: ID!, $v: Int!) { decideAward(id: $id, version: $v, decisionReference: "VR 2026 DEMO 1") { ${STEP} } }`;
  const alone = await officer.ask(decide, { id, v: proposed.version });
  expect(JSON.stringify(alone)).toMatch(/FORBIDDEN|SAME_PERSON/);
  const decided = await step(approver, decide, { id, v: await versionNow(approver) });
  expect(decided).toMatchObject({ state: 'DECIDED' });
  await hub.settled();
});

test('finance follows by event: one commitment, two instalments, not a cent lost', async () => {
  const query =
    'query ($r: ID!) { commitments(filter: { roundId: $r }) { nodes { amount holder { name } award { id amount application { id } } instalments { kind amount } } } }';
  const mine = field<{
    nodes: {
      amount: number;
      award: { amount: number; application: { id: string } };
      instalments: { kind: string; amount: number }[];
    }[];
  }>(await municipality.ask(query, { r: roundId })).nodes.filter(
    ({ award }) => award.application.id === id,
  );
  expect(mine).toHaveLength(1);
  const [commitment] = mine;
  expect(commitment?.instalments.map(({ kind }) => kind).sort()).toEqual(['ADVANCE', 'BALANCE']);
  expect(commitment?.instalments.reduce((sum, { amount }) => sum + amount, 0)).toBe(
    commitment?.amount,
  );
  expect(commitment?.amount).toBe(commitment?.award.amount);
  expect(JSON.stringify(await officer.ask(query, { r: roundId }))).toContain(id);
});

test('the public sees the award, and no more than that', async () => {
  const uptake = field<{ nodes: { organisation: { name: string }; awarded: number }[] }>(
    await new Visitor(hub.origin).ask(
      'query ($r: ID!) { uptake(filter: { roundId: $r }) { nodes { organisation { name } awarded fictional } } }',
      { r: roundId },
    ),
  );
  expect(
    uptake.nodes.find(({ organisation }) => organisation.name === 'Mechelen')?.awarded,
  ).toBeGreaterThan(0);
});

test('after the deadline nobody starts: the server clock decides', async () => {
  const { closesAt } = field<{ closesAt: string }>(
    await municipality.ask('{ round(slug: "demo") { closesAt } }'),
  );
  const other = new Visitor(hub.origin);
  await other.login('joris.vermeulen');
  const start = `mutation ($r: ID!) { startApplication(roundId: $r) { ${STEP} } }`;
  hub.clock.set(new Date(Date.parse(closesAt) + 1_000));
  const late = await step(other, start, { r: roundId });
  expect(late.problems?.map(({ code }) => code)).toContain('WINDOW_CLOSED');
  hub.clock.reset();
});

test('the log tells the whole way to those whose file it is, and verifies', async () => {
  const query = '{ auditEntries(first: 200) { nodes { action actorName } } }';
  type Log = { nodes: { action: string; actorName: string }[] };
  const told = field<Log>(await municipality.ask(query)).nodes;
  const steps = told.map(({ action, actorName }) => `${action} ${actorName}`);
  for (const step of [
    'application.submitted Sofie Jacobs',
    'application.found-admissible An Peeters',
    'award.decided Karim El Amrani',
    'commitment.made Samenleven Hub',
  ]) {
    expect(steps).toContain(step);
  }
  expect(steps).not.toContain('award.proposed An Peeters');

  const anchors = join(folder.path, 'anchors.json');
  const options = { dataDir: folder.path };
  expect(await verifyCommand(['--keep', anchors], options)).toMatchObject({ whole: true });
  expect(await verifyCommand(['--against', anchors], options)).toMatchObject({
    whole: true,
    text: expect.stringContaining('The audit log is whole.'),
  });
});
