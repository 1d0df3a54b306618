import type { Actor } from '@hub/domain';
import { composeSchemaContract } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestService, type TestService } from '../src/testing.ts';
import { notes, otherService, untaggedService } from './two-notes-services.ts';

const mechelen = '00000000-0000-4000-8000-000000000001';
const gent = '00000000-0000-4000-8000-000000000002';
const noteId = '00000000-0000-4000-8000-0000000000aa';
const editorOf = (organisationId: string): Actor => ({
  audience: 'municipality',
  userId: '00000000-0000-4000-8000-0000000000ee',
  userName: 'Sofie',
  organisationId,
  rights: ['editor'],
});

describe('building', () => {
  it('lets arguments, enums, inputs and scalars take the audiences of their fields', () => {
    expect(notes.subgraph.sdl).toContain(
      'enum Tone @tag(name: "agency") @tag(name: "municipality")',
    );
    expect(notes.subgraph.sdl).toContain('scalar Cents @tag(name: "agency")');
    const contract = composeSchemaContract(
      [{ name: 'notes', typeDefs: parse(notes.subgraph.sdl) }],
      { include: new Set(['municipality']), exclude: new Set<string>() },
      true,
    );
    expect(contract.errors).toBeUndefined();
    expect(contract.publicSdl).toContain(
      'notes(after: String, first: Int! = 2, filter: ToneFilter): NoteConnection!',
    );
    expect(contract.publicSdl).not.toContain('priceCents');
  });

  it('keeps services with types of one name apart', () => {
    const other = otherService();
    expect(other.sdl).toContain('readers: Int');
    expect(other.sdl).not.toContain('text: String!');
    expect(notes.subgraph.sdl).not.toContain('readers');
  });

  it('refuses a field without an audience', () => {
    expect(untaggedService).toThrow('Secret.forgotten');
  });
});

describe('asking', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(notes);
    for (let i = 0; i < 5; i++) {
      await service.sql('insert into notes.note values ($1, $2, $3, 5)', [
        `${noteId.slice(0, -1)}${i}`,
        i === 4 ? gent : mechelen,
        `note ${i}`,
      ]);
    }
  });
  afterAll(() => service?.stop());

  it('pages through the rows of the own organisation only', async () => {
    const query =
      'query ($after: String) { notes(after: $after, first: 3) { totalCount nodes { text } pageInfo { hasNextPage endCursor } } }';
    const first = await service.ask(editorOf(mechelen), query);
    expect(first).toMatchObject({
      data: { notes: { totalCount: 4, pageInfo: { hasNextPage: true } } },
    });
    const { endCursor } = (first.data as { notes: { pageInfo: { endCursor: string } } }).notes
      .pageInfo;
    const second = await service.ask(editorOf(mechelen), query, { after: endCursor });
    expect(second).toMatchObject({
      data: { notes: { nodes: [{ text: 'note 3' }], pageInfo: { hasNextPage: false } } },
    });
  });

  it('guards the entity door with row level security', async () => {
    const reference = [{ __typename: 'Note', id: `${noteId.slice(0, -1)}4` }];
    expect(await service.entities(editorOf(mechelen), reference, '... on Note { text }')).toEqual({
      data: { _entities: [null] },
    });
    expect(await service.entities(editorOf(gent), reference, '... on Note { text }')).toMatchObject(
      { data: { _entities: [{ text: 'note 4' }] } },
    );
  });

  it('lets nothing out about an error it did not foresee', async () => {
    const answer = await service.ask(editorOf(mechelen), '{ broken }');
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'Internal error.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: 'test' },
      }),
    ]);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('says what is wrong with a page that cannot be', async () => {
    const answer = await service.ask(editorOf(mechelen), '{ notes(first: -1) { totalCount } }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'first',
    });
  });
});
