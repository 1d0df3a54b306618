import {
  createUnionType,
  Directive,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  UseMiddleware,
} from 'type-graphql';
import { buildSubgraph, VisibleFor } from '../../src/index.ts';

const noteReference = { Note: ({ id }: Record<string, unknown>) => ({ id, readers: 1 }) };

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
    references: noteReference,
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

/** A guard that type-graphql would skip without a word. */
export function guardedService() {
  @ObjectType({ simpleResolvers: true })
  class Payment {
    @VisibleFor('agency')
    @Field(() => String)
    @UseMiddleware(() => Promise.reject(new Error('not you')))
    account!: string;
  }

  @Resolver()
  class PaymentResolver {
    @VisibleFor('agency')
    @Query(() => Payment)
    payment(): Payment {
      return { account: 'BE00' };
    }
  }
  return buildSubgraph({
    name: 'payments',
    resolvers: [PaymentResolver],
    references: {},
    loaders: () => ({}),
  });
}

/** An entity that would answer with whatever stands in the reference. */
export function openService(resolved: readonly string[]) {
  @Directive('@key(fields: "id")')
  @ObjectType()
  class Door {
    @VisibleFor('agency')
    @Field(() => ID)
    id!: string;
  }

  @Resolver()
  class DoorResolver {
    @VisibleFor('agency')
    @Query(() => Door)
    door(): Door {
      return { id: '1' };
    }
  }
  return buildSubgraph({
    name: 'doors',
    resolvers: [DoorResolver],
    references: Object.fromEntries(resolved.map((type) => [type, () => null])),
    loaders: () => ({}),
  });
}

/** Meant to hide a value, and hides none. */
export function misspeltService() {
  @Resolver()
  class QuietResolver {
    @VisibleFor('agency')
    @Query(() => Int)
    quiet(): number {
      return 0;
    }
  }
  return buildSubgraph({
    name: 'quiet',
    resolvers: [QuietResolver],
    references: {},
    loaders: () => ({}),
    enumAudiences: { Tone: { SHRILL: ['agency'] } },
  });
}

/** A union that tells the type of its value in a way that compiled execution cannot follow. */
export function lateUnionService() {
  @ObjectType()
  class Yes {
    @VisibleFor('agency')
    @Field(() => String)
    yes!: string;
  }
  @ObjectType()
  class No {
    @VisibleFor('agency')
    @Field(() => String)
    no!: string;
  }
  const Answer = createUnionType({
    name: 'Answer',
    types: () => [Yes, No] as const,
    resolveType: (value) => ('yes' in value ? Yes : No),
  });

  @Resolver()
  class AnswerResolver {
    @VisibleFor('agency')
    @Query(() => Answer)
    answer(): typeof Answer {
      return { yes: 'x' };
    }
  }
  return buildSubgraph({
    name: 'answers',
    resolvers: [AnswerResolver],
    references: {},
    loaders: () => ({}),
  });
}
