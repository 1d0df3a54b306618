// One operation is one transaction; what leaves it says nothing that its caller may not know.
import type { Actor } from '@hub/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestService, type TestService } from '../src/testing.ts';
import { notes } from './sample/notes-service.ts';

const mechelen = '00000000-0000-4000-8000-000000000001';
const gent = '00000000-0000-4000-8000-000000000002';
const noteId = (n: number) => `00000000-0000-4000-8000-0000000000a${n}`;
const editorOf = (organisationId: string): Actor => ({
  audience: 'municipality',
  userId: '00000000-0000-4000-8000-0000000000ee',
  userName: 'Sofie',
  organisationId,
  rights: ['editor'],
});
const sofie = editorOf(mechelen);
const WRITE =
  'mutation ($text: String!, $price: Cents!) { writeNote(text: $text, price: $price) { text } }';

let service: TestService;
const texts = async () =>
  (await service.sql<{ text: string }>('select text from notes.note order by text')).map(
    ({ text }) => text,
  );
const run = (sql: string) =>
  service.ask(sofie, 'query ($sql: String!) { runs(sql: $sql) }', { sql });

beforeAll(async () => {
  service = await startTestService(notes);
});
afterAll(() => service?.stop());
beforeEach(async () => {
  await service.sql('delete from notes.note');
  for (let n = 0; n < 5; n += 1) {
    await service.sql('insert into notes.note values ($1, $2, $3, 5)', [
      noteId(n),
      n === 4 ? gent : mechelen,
      `note ${n}`,
    ]);
  }
});

describe('rows', () => {
  it('come in pages, of the own organisation only', async () => {
    const query =
      'query ($after: String) { notes(after: $after, first: 3) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } }';
    const first = await service.ask(sofie, query);
    expect(first).toMatchObject({
      data: { notes: { totalCount: 4, pageInfo: { hasNextPage: true } } },
    });
    const { endCursor } = (first.data as { notes: { pageInfo: { endCursor: string } } }).notes
      .pageInfo;
    expect(await service.ask(sofie, query, { after: endCursor })).toMatchObject({
      data: { notes: { nodes: [{ text: 'note 3' }], pageInfo: { hasNextPage: false } } },
    });
  });

  it('stay closed at the entity door, in one statement for all of them', async () => {
    const references = [4, 0, 1].map((n) => ({ __typename: 'Note', id: noteId(n) }));
    const ask = () => service.entities(sofie, references, '... on Note { text }');
    expect(await ask()).toEqual({
      data: {
        _entities: [
          null,
          { __typename: 'Note', text: 'note 0' },
          { __typename: 'Note', text: 'note 1' },
        ],
      },
    });
    expect(await service.statements(ask)).toHaveLength(1);
  });
});

describe('a change', () => {
  it('is there when the answer says so', async () => {
    expect(await service.ask(sofie, WRITE, { text: 'new', price: 12 })).toEqual({
      data: { writeNote: { text: 'new' } },
    });
    expect(await texts()).toContain('new');
  });

  it('leaves nothing when something went wrong after it', async () => {
    expect((await service.ask(sofie, WRITE, { text: 'fails', price: 12 })).errors).toHaveLength(1);
    expect(await texts()).not.toContain('fails');
  });

  it('keeps the clock of its own operation', async () => {
    const at = (day: number) => ({ now: new Date(Date.UTC(2027, 0, day)) });
    const days = Array.from({ length: 6 }, (_, n) => n + 1);
    const answers = await Promise.all(
      days.map((day) => service.ask(sofie, WRITE, { text: 'timed', price: 1 }, at(day))),
    );
    // the id is made of text and clock: a shared clock would meet itself
    expect(answers.every(({ errors }) => errors === undefined)).toBe(true);
  });
});

describe('an error', () => {
  it('that nobody foresaw loses its text', async () => {
    const answer = await service.ask(sofie, '{ broken }');
    expect(answer.errors).toMatchObject([
      { path: ['broken'], extensions: { code: 'INTERNAL', traceId: 'test' } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it.each([
    ["do $$ begin raise exception 'x' using errcode = '57014'; end $$", 'TIMEOUT'],
    ["do $$ begin raise exception 'x' using errcode = '40001'; end $$", 'CONFLICT'],
    ["do $$ begin raise exception 'x' using errcode = '57P01'; end $$", 'SUBGRAPH_UNAVAILABLE'],
    ['select * from notes.nothing', 'INTERNAL'],
    ['set row_security = off; select * from notes.note', 'INTERNAL'],
  ])(
    'of the database in %s says %s',
    async (sql, code) => {
      const answer = await run(sql);
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code });
      expect(JSON.stringify(answer)).not.toMatch(/notes\.|errcode|statement/);
    },
    15_000,
  );

  it.each<[string, string, Record<string, unknown>, string]>([
    ['a page of minus one', '{ notes(first: -1) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['too long a page', '{ notes(first: 11) { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a foreign cursor', '{ notes(after: "x") { totalCount } }', {}, 'BAD_USER_INPUT'],
    ['a fraction of a cent', WRITE, { text: 'x', price: 1.5 }, 'BAD_USER_INPUT'],
    ['more cents than a number holds', WRITE, { text: 'x', price: 2 ** 53 }, 'BAD_USER_INPUT'],
    ['cents as text', WRITE, { text: 'x', price: '1' }, 'BAD_USER_INPUT'],
    ['a number for text', WRITE, { text: 1, price: 1 }, 'BAD_USER_INPUT'],
    ['a variable too few', WRITE, { text: 'x' }, 'BAD_USER_INPUT'],
    ['NUL in a variable', WRITE, { text: 'x\0', price: 1 }, 'BAD_USER_INPUT'],
    [
      'NUL in a literal',
      'mutation { writeNote(text: "x\\u0000", price: 1) { text } }',
      {},
      'BAD_USER_INPUT',
    ],
    [
      'a fraction in a literal',
      'mutation { writeNote(text: "x", price: 1.5) { text } }',
      {},
      'BAD_USER_INPUT',
    ],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['no document', '{', {}, 'GRAPHQL_PARSE_FAILED'],
  ])('names %s', async (_, query, variables, code) => {
    const { errors } = await service.ask(sofie, query, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code, traceId: 'test' });
  });

  it('in the document needs no database', async () => {
    expect(await service.statements(() => service.ask(sofie, '{ nothing }'))).toEqual([]);
  });
});
