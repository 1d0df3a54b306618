import { centsColumn } from '@hub/database';
import { stableId } from '@hub/domain';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import {
  type BareContext,
  buildSubgraph,
  Cents,
  connectionOf,
  entityBy,
  forbidden,
  pageOf,
  pageRequest,
  type RequestContext,
  type Service,
  VisibleFor,
} from '../../src/index.ts';

enum Tone {
  CALM = 'CALM',
  LOUD = 'LOUD',
}
registerEnumType(Tone, { name: 'Tone' });

@InputType()
class ToneFilter {
  @Field(() => Tone, { nullable: true })
  tone?: Tone;

  @VisibleFor('agency')
  @Field(() => ID, { nullable: true })
  author?: string;
}

@Entity('note')
@Directive('@key(fields: "id")')
@ObjectType()
export class Note {
  @VisibleFor('municipality', 'agency')
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => String)
  text!: string;

  @VisibleFor('agency')
  @Column('bigint', centsColumn({ name: 'price_cents' }))
  @Field(() => Cents)
  priceCents!: number;
}

@ObjectType()
class NoteConnection extends connectionOf(Note, ['municipality', 'agency']) {}

@Resolver(() => Note)
class NoteResolver {
  @VisibleFor('municipality', 'agency')
  @Query(() => NoteConnection)
  async notes(
    @Ctx() { tx }: RequestContext,
    @Arg('filter', () => ToneFilter, { nullable: true }) _filter: ToneFilter | null,
    @Arg('first', () => Int, { defaultValue: 2 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<NoteConnection> {
    const page = pageRequest(first, after, 10);
    const [nodes, total] = await tx.findAndCount(Note, {
      order: { text: 'ASC' },
      take: page.limit,
      skip: page.offset,
    });
    return pageOf(nodes, total, page);
  }

  @VisibleFor('municipality')
  @Query(() => String)
  broken(): string {
    throw new Error('select secret from table');
  }

  @VisibleFor('municipality')
  @Query(() => Boolean)
  async runs(
    @Ctx() { tx }: RequestContext,
    @Arg('sql', () => String) sql: string,
  ): Promise<boolean> {
    await tx.query(sql);
    return true;
  }

  @VisibleFor('municipality')
  @Mutation(() => Note)
  async writeNote(
    @Ctx() { tx, actor, now }: RequestContext,
    @Arg('text', () => String) text: string,
    @Arg('price', () => Cents) priceCents: number,
  ): Promise<Note> {
    if (actor.audience !== 'municipality') throw forbidden('write a note');
    const id = stableId('note', `${text} ${now().toISOString()}`);
    await tx.insert(Note, { id, organisationId: actor.organisationId, text, priceCents });
    if (text === 'fails') throw new Error('after the insert');
    return tx.findOneByOrFail(Note, { id });
  }
}

class Note1767300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table note (
        id uuid primary key,
        organisation_id uuid not null,
        text text not null,
        price_cents bigint not null check (price_cents >= 0)
      );
      alter table note enable row level security, force row level security;
      create policy municipality on note to hub_municipality
        using (organisation_id = (select hub.org_if('municipality')::uuid))
        with check (organisation_id = (select hub.org_if('municipality')::uuid));
      grant select, insert on note to hub_municipality;
    `);
  }

  async down(): Promise<void> {}
}

const noteLoaders = ({ tx }: BareContext) => ({
  note: entityBy(tx, Note, 'id'),
});

const seed = async () => {};

export const notes: Service = {
  name: 'notes',
  subgraph: buildSubgraph({
    name: 'notes',
    resolvers: [NoteResolver],
    references: { Note: ({ id }, { loaders }) => loaders.note.load(String(id)) },
    loaders: noteLoaders,
    enumAudiences: { Tone: { LOUD: ['agency'] } },
  }),
  entities: [Note],
  migrations: [Note1767300000000],
  handlers: {},
  seedReference: seed,
  seedDemo: seed,
};
