import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { LocalGovernmentDetails } from './local-government-details.ts';
import { Organisation } from './organisation.entity.ts';

@Resolver(() => LocalGovernmentDetails)
export class LocalGovernmentDetailsResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Organisation, { nullable: true })
  successor(
    @Root() { successorId }: LocalGovernmentDetails,
    @Ctx() { loaders }: Context,
  ): Promise<Organisation | null> | null {
    return successorId === null ? null : loaders.organisation.load(successorId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Organisation])
  predecessors(
    @Root() { organisationId }: LocalGovernmentDetails,
    @Ctx() { loaders }: Context,
  ): Promise<Organisation[]> {
    return loaders.predecessorsOf.load(organisationId);
  }
}
