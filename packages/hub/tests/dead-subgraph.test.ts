import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@hub/server';
import { parse, print, separateOperations } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Hub, startHub } from '../src/index.ts';
import { ROOT } from '../src/root.ts';
import { type GraphAnswer, Visitor } from '../src/testing/visitor.ts';
import { dataFolder } from './data-folder.ts';

// Two of the four services are away: what the screens of the agency and of the public ask, keeps all that the others know.
const DEAD = ['catalogue', 'partnerships'];
const folder = dataFolder();
let hub: Hub;
let officer: Visitor;
beforeAll(async () => {
  const nobody = `http://127.0.0.1:${await freePort()}/graphql`;
  const subgraphUrls = Object.fromEntries(DEAD.map((name) => [name, nobody]));
  hub = await startHub({
    dataDir: folder.path,
    port: 0,
    logLevel: 'silent',
    allowFreeDocuments: true,
    subgraphUrls,
  });
  officer = new Visitor(hub.origin);
  await officer.login('an.peeters');
});
afterAll(async () => {
  await hub?.stop();
  folder.remove();
});

/** An operation as a front-end sends it. */
function operation(file: string, name: string): string {
  const document = parse(readFileSync(join(ROOT, 'frontends', file), 'utf8'));
  const one = separateOperations(document)[name];
  if (!one) throw new Error(`No operation ${name} in ${file}.`);
  return print(one);
}

/** The one field of an answer. */
const answered = <T>({ data }: GraphAnswer): T => Object.values(data ?? {})[0] as T;

const missing = ({ errors = [] }: GraphAnswer) =>
  new Set(errors.map(({ extensions: { code, service } }) => `${code} ${service}`));
const AWAY = new Set(DEAD.map((name) => `SUBGRAPH_UNAVAILABLE ${name}`));

test('the work list keeps its rows, a dossier its lines, money and history', async () => {
  const list = await officer.ask(operation('agency/src/worklist/worklist.graphql', 'Worklist'), {
    filter: {},
    sort: 'SUBMITTED_AT_DESC',
    first: 5,
  });
  expect(missing(list)).toEqual(new Set(['SUBGRAPH_UNAVAILABLE partnerships']));
  const { nodes } = answered<{ nodes: { id: string; applicant: unknown }[] }>(list);
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes[0]).toMatchObject({
    applicant: null,
    calculation: { requested: expect.any(Number) },
  });

  const dossier = await officer.ask(operation('agency/src/dossier/dossier.graphql', 'Dossier'), {
    id: nodes[0]?.id,
  });
  expect(missing(dossier)).toEqual(AWAY);
  expect(answered(dossier)).toMatchObject({
    id: nodes[0]?.id,
    number: expect.any(String),
    round: null,
    applicant: null,
    calculation: { requested: expect.any(Number) },
    receipt: { hash: expect.any(String) },
  });
  const { lines, events } = answered<{ lines: unknown[]; events: unknown[] }>(dossier);
  expect(lines).toContainEqual(expect.objectContaining({ amount: expect.any(Number) }));
  expect(events.length).toBeGreaterThan(0);
});

test('a line keeps its numbers when nobody can name its indicator', async () => {
  const answer = await officer.ask(
    '{ applications(first: 1) { nodes { lines { amount indicatorCode indicator { unitNl } } } } }',
  );
  const { nodes } = answered<{ nodes: { lines: object[] }[] }>(answer);
  expect(nodes[0]?.lines[0]).toEqual({
    amount: expect.any(Number),
    indicatorCode: expect.any(String),
    indicator: null,
  });
});
