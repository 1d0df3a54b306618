import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { FactStatus } from '../fact/catalogue-fact.entity.ts';
import { statusOf } from '../fact/status-of.ts';
import { Programme } from '../programme/programme.entity.ts';
import { ActionTerms } from '../round/terms.entity.ts';
import { byRound } from '../round/terms-order.ts';
import { Action } from './action.entity.ts';
import { Indicator } from './indicator.entity.ts';
import { Objective } from './objective.entity.ts';

@Resolver(() => Action)
export class ActionResolver {
  @VisibleFor(...EVERYONE)
  @Query(() => Action, { nullable: true })
  async action(
    @Ctx() { tx }: Context,
    @Arg('programme', () => String) slug: string,
    @Arg('number', () => Int) number: number,
  ): Promise<Action | null> {
    const programme = await tx.findOneBy(Programme, { slug });
    return programme && tx.findOneBy(Action, { programmeId: programme.id, number });
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [String])
  async sources(@Root() { id }: Action, @Ctx() { loaders }: Context): Promise<string[]> {
    return (await loaders.actionSources.load(id))?.sources ?? [];
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Objective)
  objective(
    @Root() { objectiveId }: Action,
    @Ctx() { loaders }: Context,
  ): Promise<Objective | null> {
    return loaders.objective.load(objectiveId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Indicator])
  indicators(@Root() { id }: Action, @Ctx() { loaders }: Context): Promise<Indicator[]> {
    return loaders.indicatorsOfAction.load(id);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [ActionTerms])
  async terms(@Root() { id }: Action, @Ctx() context: Context): Promise<ActionTerms[]> {
    return byRound(context, await context.loaders.actionTermsOfAction.load(id));
  }

  @VisibleFor('agency')
  @FieldResolver(() => FactStatus, { nullable: true })
  nameStatus(@Root() { id }: Action, @Ctx() context: Context): Promise<FactStatus | null> {
    return statusOf(context, id, 'name');
  }

  @VisibleFor('agency')
  @FieldResolver(() => String, { nullable: true })
  async note(@Root() { id }: Action, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.factsOf.load(id)).find(({ key }) => key === 'note')?.value ?? null;
  }
}
