import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { FactStatus } from '../fact/catalogue-fact.entity.ts';
import { statusOf } from '../fact/status-of.ts';
import { Action } from './action.entity.ts';
import { Objective } from './objective.entity.ts';

@Resolver(() => Objective)
export class ObjectiveResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Action])
  actions(@Root() { id }: Objective, @Ctx() { loaders }: Context): Promise<Action[]> {
    return loaders.actionsOfObjective.load(id);
  }

  @VisibleFor('agency')
  @FieldResolver(() => FactStatus, { nullable: true })
  nameStatus(@Root() { id }: Objective, @Ctx() context: Context): Promise<FactStatus | null> {
    return statusOf(context, id, 'name');
  }
}
