import { VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { EligibilityVerdict, verdictOf } from './eligibility-verdict.ts';

@Resolver()
export class EligibilityResolver {
  /** May the actor's organisation apply in this round; null for a round or an organisation that the hub does not know. */
  @VisibleFor('municipality')
  @Query(() => EligibilityVerdict, {
    nullable: true,
    description: "May the actor's organisation apply in this round, and why (not).",
  })
  async eligibility(
    @Ctx() { actor, loaders }: Context,
    @Arg('roundId', () => ID) roundId: string,
  ): Promise<EligibilityVerdict | null> {
    if (actor.audience !== 'municipality') return null;
    const [round, applicant] = await Promise.all([
      loaders.round.load(roundId),
      loaders.applicant.load(actor.organisationId),
    ]);
    if (!round || !applicant) return null;
    return verdictOf(await loaders.policy(round.id, round.policyVersion), applicant.facts);
  }
}
