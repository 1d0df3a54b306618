import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { IndicatorTerms } from '../round/terms.entity.ts';
import { byRound } from '../round/terms-order.ts';
import { Action } from './action.entity.ts';
import { Indicator } from './indicator.entity.ts';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Action)
  action(@Root() { actionId }: Indicator, @Ctx() { loaders }: Context): Promise<Action | null> {
    return loaders.action.load(actionId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [IndicatorTerms])
  async terms(@Root() { id }: Indicator, @Ctx() context: Context): Promise<IndicatorTerms[]> {
    return byRound(context, await context.loaders.indicatorTermsOfIndicator.load(id));
  }
}
