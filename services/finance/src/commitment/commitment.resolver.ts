import {
  ACROSS_BORDER,
  connectionOf,
  pageOf,
  pageRequest,
  uuidArgument,
  VisibleFor,
} from '@hub/subgraph';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.ts';
import { Award } from '../foreign/award.ts';
import { Organisation } from '../foreign/organisation.ts';
import { Round } from '../foreign/round.ts';
import { Commitment } from './commitment.entity.ts';
import { visibleTo } from './commitment.policy.ts';
import { Instalment } from './instalment.entity.ts';

const PAGE_CAP = 200;

@InputType()
class CommitmentFilter {
  @Field(() => ID, { nullable: true })
  roundId?: string | null;
}

@ObjectType()
class CommitmentConnection extends connectionOf(Commitment, ['municipality', 'agency']) {}

@Resolver(() => Commitment)
export class CommitmentResolver {
  @VisibleFor('municipality', 'agency')
  @Query(() => CommitmentConnection)
  async commitments(
    @Ctx() { actor, tx }: Context,
    @Arg('filter', () => CommitmentFilter, { nullable: true }) filter: CommitmentFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<CommitmentConnection> {
    const page = pageRequest(first, after, PAGE_CAP);
    const scope = visibleTo(actor);
    if (!scope) return pageOf<Commitment>([], 0, page);
    const round = filter?.roundId ? { roundId: uuidArgument('roundId', filter.roundId) } : {};
    const [nodes, total] = await tx.findAndCount(Commitment, {
      where: { ...round, ...scope },
      order: { committedAt: 'DESC', id: 'ASC' },
      take: page.limit,
      skip: page.offset,
    });
    return pageOf(nodes, total, page);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Award, ACROSS_BORDER)
  award(@Root() { awardId }: Commitment): Award {
    return { id: awardId };
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Round, ACROSS_BORDER)
  round(@Root() { roundId }: Commitment): Round {
    return { id: roundId };
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Organisation, ACROSS_BORDER)
  holder(@Root() { holderId }: Commitment): Organisation {
    return { id: holderId };
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => [Instalment])
  instalments(@Root() { id }: Commitment, @Ctx() { loaders }: Context): Promise<Instalment[]> {
    return loaders.instalmentsOf.load(id);
  }
}
