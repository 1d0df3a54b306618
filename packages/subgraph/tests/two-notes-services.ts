import {
  Arg,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import {
  buildSubgraph,
  Cents,
  connectionOf,
  pageOf,
  pageRequest,
  type RequestContext,
  type Service,
  VisibleFor,
} from '../src/index.ts';

enum Tone {
  CALM = 'CALM',
  LOUD = 'LOUD',
}
registerEnumType(Tone, { name: 'Tone' });

@InputType()
class ToneFilter {
  @Field(() => Tone, { nullable: true })
  tone?: Tone;
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
  @Column('bigint', { name: 'price_cents' })
  @Field(() => Cents)
  priceCents!: string;
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
      alter table note enable row level security;
      alter table note force row level security;
      create policy municipality on note to hub_municipality
        using (organisation_id = (select hub.org_if('municipality')::uuid));
      grant select on note to hub_municipality;
    `);
  }

  async down(): Promise<void> {}
}

const seed = async () => {};

export const notes: Service = {
  name: 'notes',
  subgraph: buildSubgraph({
    name: 'notes',
    resolvers: [NoteResolver],
    references: { Note: ({ id }, { tx }) => tx.findOneBy(Note, { id: String(id) }) },
    loaders: () => ({}),
  }),
  entities: [Note],
  migrations: [Note1767300000000],
  handlers: {},
  seedReference: seed,
  seedDemo: seed,
};

/** A second service in the same process with a stub of the same name. */
export function otherService() {
  @Directive('@key(fields: "id")')
  @ObjectType('Note')
  class NoteStub {
    @VisibleFor('agency')
    @Field(() => ID)
    id!: string;

    @VisibleFor('agency')
    @Field(() => Int, { nullable: true })
    readers!: number | null;
  }

  @Resolver(() => NoteStub)
  class ReaderResolver {
    @VisibleFor('agency')
    @Query(() => Int)
    readers(): number {
      return 3;
    }
  }
  return buildSubgraph({
    name: 'readers',
    resolvers: [ReaderResolver],
    orphanedTypes: [NoteStub],
    references: { Note: ({ id }) => ({ id, readers: 1 }) },
    loaders: () => ({}),
  });
}

/** What a forgotten decorator looks like. */
export function untaggedService() {
  @ObjectType()
  class Secret {
    @Field(() => String)
    forgotten!: string;
  }

  @Resolver()
  class SecretResolver {
    @VisibleFor('agency')
    @Query(() => Secret)
    secret(): Secret {
      return { forgotten: 'x' };
    }
  }
  return buildSubgraph({
    name: 'secrets',
    resolvers: [SecretResolver],
    references: {},
    loaders: () => ({}),
  });
}
