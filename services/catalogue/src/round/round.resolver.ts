import { formatDeadline, roundPhase } from '@hub/domain';
import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root, registerEnumType } from 'type-graphql';
import type { Context } from '../context.ts';
import { CatalogueFact } from '../fact/catalogue-fact.entity.ts';
import { Round } from './round.entity.ts';
import { RoundPolicy } from './round-policy.entity.ts';
import { ActionTerms, IndicatorTerms } from './terms.entity.ts';
import { actionTermsOfRound, indicatorTermsOfRound } from './terms-order.ts';

/** Where a round stands. Derived from its dates and the server's clock. */
enum RoundPhase {
  ANNOUNCED = 'ANNOUNCED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  ASSESSING = 'ASSESSING',
  RUNNING = 'RUNNING',
  REPORTING = 'REPORTING',
  ENDED = 'ENDED',
}
registerEnumType(RoundPhase, { name: 'RoundPhase' });

@Resolver(() => Round)
export class RoundResolver {
  @VisibleFor(...EVERYONE)
  @Query(() => Round, { nullable: true })
  round(@Ctx() { tx }: Context, @Arg('slug', () => String) slug: string): Promise<Round | null> {
    return tx.findOneBy(Round, { slug });
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => RoundPhase)
  phase(@Root() round: Round, @Ctx() { now }: Context): RoundPhase {
    return RoundPhase[roundPhase(round, now())];
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => String)
  closesLocal(@Root() { closesAt }: Round): string {
    return formatDeadline(closesAt, 'nl');
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => RoundPolicy)
  async policy(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<RoundPolicy | null> {
    return (await loaders.policiesOfRound.load(id))[0] ?? null;
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [ActionTerms])
  actions(@Root() { id }: Round, @Ctx() context: Context): Promise<ActionTerms[]> {
    return actionTermsOfRound(context, id);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [IndicatorTerms])
  indicators(@Root() { id }: Round, @Ctx() context: Context): Promise<IndicatorTerms[]> {
    return indicatorTermsOfRound(context, id);
  }

  @VisibleFor('agency')
  @FieldResolver(() => [CatalogueFact])
  facts(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<CatalogueFact[]> {
    return loaders.factsOf.load(id);
  }
}
