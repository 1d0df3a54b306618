import { ACROSS_BORDER, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Action } from '../foreign/action.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { Mentorship } from './mentorship.entity.ts';

@Resolver(() => Mentorship)
export class MentorshipResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Organisation)
  mentor(
    @Root() { mentorId }: Mentorship,
    @Ctx() { loaders }: Context,
  ): Promise<Organisation | null> {
    return loaders.organisation.load(mentorId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Action, ACROSS_BORDER)
  action(@Root() { actionId }: Mentorship): Action {
    return { id: actionId };
  }
}
