import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Organisation } from '../foreign/organisation.ts';
import { Participation } from './participation.ts';

/** Adds what an organisation takes part in. */
@Resolver(() => Organisation)
export class OrganisationResolver {
  /** One per awarded indicator and round. */
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Participation], { nullable: true })
  async participations(
    @Root() { id }: Organisation,
    @Ctx() { loaders }: Context,
    @Arg('roundId', () => ID, { nullable: true }) roundId: string | null,
  ): Promise<Participation[]> {
    const parts = await loaders.partsOfOrganisation.load(id);
    return parts
      .filter((part) => !roundId || part.roundId === roundId)
      .map(({ actionId, indicatorId, ...part }) => ({
        ...part,
        round: { id: part.roundId },
        action: { id: actionId },
        indicator: { id: indicatorId },
      }));
  }
}
