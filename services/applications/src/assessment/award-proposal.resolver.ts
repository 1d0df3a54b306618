import { VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardLine } from '../award/award-line.entity.ts';
import type { Context } from '../context.ts';
import { AwardProposal } from './award-proposal.entity.ts';
import type { AwardProposalLine } from './award-proposal-line.entity.ts';

@Resolver(() => AwardProposal)
export class AwardProposalResolver {
  @VisibleFor('agency')
  @FieldResolver(() => [AwardLine])
  lines(
    @Root() { applicationId }: AwardProposal,
    @Ctx() { loaders }: Context,
  ): Promise<AwardProposalLine[]> {
    return loaders.proposalLinesOf.load(applicationId);
  }
}
