import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSchema, parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asHistory, readAllowances } from '../check/contract/allowances.mjs';
import { compareContract } from '../check/contract/compare.mjs';
import { checkContracts } from '../check/contract/contracts.mjs';
import { operationProblems } from '../check/contract/operations.mjs';
import { unsnappedFields } from '../check/contract/unsnapped.mjs';

const RELEASED = `
  type Query { jobs(first: Int, filter: JobFilter): [Job!]! note: String! }
  type Job { id: ID! amount: Int! state: State! result: Result }
  enum State { OPEN DONE }
  union Result = Job | Refused
  type Refused { code: String! }
  input JobFilter { state: State }`;
const OPERATIONS = 'query Q($f: JobFilter) { jobs(filter: $f) { id state } }';

const compare = (audience, change, allowances = []) =>
  compareContract({
    audience,
    released: RELEASED,
    current: change(RELEASED),
    operations: OPERATIONS,
    allowances,
  });
const swap = (from, to) => (sdl) => {
  expect(sdl).toContain(from);
  return sdl.replace(from, to);
};

describe('a contract against the last release', () => {
  test.each([
    ['a field goes', swap('amount: Int! ', ''), 'Job.amount FIELD_REMOVED'],
    ['a field may be null', swap('amount: Int!', 'amount: Int'), 'Job.amount FIELD_TYPE_CHANGED'],
    ['a type changes', swap('note: String!', 'note: Int!'), 'Query.note FIELD_TYPE_CHANGED'],
    [
      'a type goes',
      swap('= Job | Refused\n  type Refused { code: String! }', '= Job'),
      'Refused TYPE_REMOVED',
    ],
    ['a member goes', swap('= Job | Refused', '= Job'), 'Result UNION_MEMBER_REMOVED'],
    ['a value goes', swap('OPEN DONE', 'OPEN'), 'State.DONE ENUM_VALUE_REMOVED'],
    ['an argument goes', swap('first: Int, ', ''), 'Query.jobs.first FIELD_ARGUMENT_REMOVED'],
    [
      'an argument is demanded',
      swap('first: Int,', 'first: Int!,'),
      'Query.jobs.first FIELD_ARGUMENT_TYPE_CHANGED',
    ],
    [
      'an input is demanded',
      swap('state: State }', 'state: State! }'),
      'JobFilter.state INPUT_FIELD_TYPE_CHANGED',
    ],
  ])('breaks for machines when %s', async (_, change, what) => {
    for (const audience of ['partner', 'municipality']) {
      const { problems } = await compare(audience, change);
      expect(problems.join()).toContain(what);
      expect(problems.join()).toContain(`${audience}: `);
    }
  });

  test.each([
    ['nobody asks the field', swap('amount: Int! ', ''), 0],
    ['nobody gives the argument', swap('first: Int, ', ''), 0],
    ['the front-end reads the value', swap('OPEN DONE', 'OPEN'), 1],
    ['the front-end gives the argument', swap('filter: JobFilter', 'other: JobFilter'), 1],
    [
      'the front-end asks the field of a new demand',
      swap('first: Int,', 'first: Int, by: ID!,'),
      1,
    ],
    ['the front-end asks the field', swap('jobs(', 'works('), 1],
  ])('of a screen only: %s', async (_, change, problems) => {
    for (const audience of ['agency', 'public']) {
      const found = await compare(audience, change);
      expect(found.problems).toHaveLength(problems);
      if (problems === 0) expect(found.notes.join()).toContain('breaks nobody we know');
    }
  });

  test('may grow, and says by what', async () => {
    const grow = swap('amount: Int!', 'amount: Int! owner: String');
    expect(await compare('public', grow)).toEqual({
      problems: [],
      notes: ['public sees more than in the last release: Job.owner'],
      matched: [],
    });
    expect(await compare('public', (sdl) => sdl)).toEqual({ problems: [], notes: [], matched: [] });
  });

  test('may break where a decision allows exactly that', async () => {
    const line = { file: 'x', audience: 'partner', path: 'Job.amount', type: 'FIELD_REMOVED' };
    const gone = swap('amount: Int! ', '');
    expect(await compare('partner', gone, [line])).toMatchObject({ problems: [], matched: [line] });
    for (const other of [
      { audience: 'municipality' },
      { path: 'Job.id' },
      { type: 'FIELD_TYPE_CHANGED' },
    ]) {
      const { problems, matched } = await compare('partner', gone, [{ ...line, ...other }]);
      expect(problems).toHaveLength(1);
      expect(matched).toEqual([]);
    }
  });
});

describe('an allowance', () => {
  test.each([
    ['Allows: partner Job.amount FIELD_REMOVED', 1, 0],
    ['Nobody allows: this is prose. It allows nothing.', 0, 0],
    ['Allows: stranger Job.amount FIELD_REMOVED', 0, 1],
    ['Allows: partner Job.amount', 0, 1],
    ['**Allows:** partner Job.amount FIELD_REMOVED', 0, 1],
    ['- Allows: partner Job.amount FIELD_REMOVED', 0, 1],
    ['Allows: partner Job.* FIELD_REMOVED', 0, 1],
    ['Allow partner Job.amount FIELD_REMOVED', 0, 1],
    ['Allowed: partner Job.amount FIELD_REMOVED', 0, 0],
  ])('"%s" is read strictly', (text, allowances, problems) => {
    const found = readAllowances('docs/adr/1.md', `# 1\n\n${text}\n`);
    expect(found.allowances).toHaveLength(allowances);
    expect(found.problems).toHaveLength(problems);
  });

  test('becomes history at a release', () => {
    const text = '# 1\nAllows: partner Job.amount FIELD_REMOVED\nIt Allows: nothing.\n';
    expect(asHistory(text)).toBe(text.replace('\nAllows:', '\nAllowed:'));
  });
});

test('an operation that its contract does not answer is named', () => {
  const schema = buildSchema(RELEASED);
  expect(operationProblems('agency', schema, `${OPERATIONS} fragment F on Job { id }`)).toEqual([]);
  expect(operationProblems('agency', schema, '{ jobs { wages } }').join()).toContain('wages');
});

test('a field that is tagged and in no committed contract widens it unseen', () => {
  const document = parse(`
    type Job @key(fields: "id") {
      id: ID! @tag(name: "public")
      wages: Int @tag(name: "public")
      secret: Int @tag(name: "public") @tag(name: "internal")
      margin: Int @tag(name: "agency")
    }
    type Unreached { id: ID! @tag(name: "public") }`);
  const found = unsnappedFields('public', buildSchema(RELEASED), [{ name: 'work', document }]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('Job.wages is tagged for public');
});

describe('the whole check', () => {
  const AUDIENCES = ['public', 'municipality', 'partner', 'agency'];
  let root;
  const write = (file, text) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-contracts-'));
    write('services/work/schema.graphql', 'type Query { note: String! @tag(name: "public") }');
    write('docs/adr/1.md', '# 1');
    for (const audience of AUDIENCES) {
      write(`frontends/${audience}/src/q.graphql`, OPERATIONS);
      write(`gateway/graph/${audience}.graphql`, RELEASED);
      write(`gateway/graph/released/${audience}.graphql`, RELEASED);
      write(`gateway/graph/released/${audience}.operations.graphql`, OPERATIONS);
    }
  });
  afterEach(() => fs.rmSync(root, { recursive: true }));

  test('is content when nothing changed', async () => {
    expect(await checkContracts(root)).toEqual({ problems: [], notes: [] });
  });
  test('finds a break, and lets a decision allow it', async () => {
    write('gateway/graph/partner.graphql', RELEASED.replace('amount: Int! ', ''));
    expect((await checkContracts(root)).problems.join()).toContain('Job.amount FIELD_REMOVED');
    write('docs/adr/1.md', '# 1\n\nAllows: partner Job.amount FIELD_REMOVED\n');
    expect((await checkContracts(root)).problems).toEqual([]);
  });
  test('reports an allowance of nothing', async () => {
    write('docs/adr/1.md', '# 1\n\nAllows: partner Job.amount FIELD_REMOVED\n');
    expect((await checkContracts(root)).problems.join()).toContain('allows nothing that happened');
  });
  test('asks for a release where there is none', async () => {
    fs.rmSync(path.join(root, 'gateway/graph/released/public.graphql'));
    expect((await checkContracts(root)).problems).toEqual([
      expect.stringContaining('release-graph'),
    ]);
  });
});
