import { Cents, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Award } from '../foreign/award.ts';
import { Organisation } from '../foreign/organisation.ts';
import { Round } from '../foreign/round.ts';
import { Commitment } from './commitment.entity.ts';

@Resolver(() => Award)
export class AwardResolver {
  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Commitment, { nullable: true })
  commitment(@Root() { id }: Award, @Ctx() { loaders }: Context): Promise<Commitment | null> {
    return loaders.commitmentOfAward.load(id);
  }
}

@Resolver(() => Round)
export class RoundResolver {
  /** Sum of the commitments of this round, as of now. */
  @VisibleFor('agency')
  @FieldResolver(() => Cents, { nullable: true })
  async committed(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.committedInRound.load(id))?.committed ?? 0;
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => [Commitment], { nullable: true })
  commitments(@Root() { id }: Organisation, @Ctx() { loaders }: Context): Promise<Commitment[]> {
    return loaders.commitmentsOfHolder.load(id);
  }
}
