import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { Cooperation } from './cooperation.entity.ts';
import { membersOf } from './members-of.ts';

@Resolver(() => Cooperation)
export class CooperationResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Organisation)
  lead(@Root() { leadId }: Cooperation, @Ctx() { loaders }: Context): Promise<Organisation | null> {
    return loaders.organisation.load(leadId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Organisation], { description: 'The lead first, then by name.' })
  members(@Root() cooperation: Cooperation, @Ctx() context: Context): Promise<Organisation[]> {
    return membersOf(context, cooperation);
  }
}
