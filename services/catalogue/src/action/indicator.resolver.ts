import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { IndicatorTerms } from '../round/terms.entity.ts';
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
  terms(@Root() { id }: Indicator, @Ctx() { loaders }: Context): Promise<IndicatorTerms[]> {
    return loaders.indicatorTermsOfIndicator.load(id);
  }
}
