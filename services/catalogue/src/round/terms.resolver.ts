import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Action } from '../action/action.entity.ts';
import { Indicator } from '../action/indicator.entity.ts';
import type { Context } from '../context.ts';
import { FactStatus } from '../fact/catalogue-fact.entity.ts';
import { statusOf } from '../fact/status-of.ts';
import { Round } from './round.entity.ts';
import { ActionTerms, IndicatorTerms } from './terms.entity.ts';

@Resolver(() => ActionTerms)
export class ActionTermsResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Round)
  round(@Root() { roundId }: ActionTerms, @Ctx() { loaders }: Context): Promise<Round | null> {
    return loaders.round.load(roundId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Action)
  action(@Root() { actionId }: ActionTerms, @Ctx() { loaders }: Context): Promise<Action | null> {
    return loaders.action.load(actionId);
  }

  @VisibleFor('agency')
  @FieldResolver(() => FactStatus, { nullable: true })
  ceilingStatus(@Root() terms: ActionTerms, @Ctx() context: Context): Promise<FactStatus | null> {
    return statusOf(context, terms.actionId, 'ceiling', terms.roundId);
  }

  @VisibleFor('agency')
  @FieldResolver(() => FactStatus, { nullable: true })
  definitionStatus(
    @Root() terms: ActionTerms,
    @Ctx() context: Context,
  ): Promise<FactStatus | null> {
    return statusOf(context, terms.actionId, 'definition', terms.roundId);
  }
}

@Resolver(() => IndicatorTerms)
export class IndicatorTermsResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Round)
  round(@Root() { roundId }: IndicatorTerms, @Ctx() { loaders }: Context): Promise<Round | null> {
    return loaders.round.load(roundId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Indicator)
  indicator(
    @Root() { indicatorId }: IndicatorTerms,
    @Ctx() { loaders }: Context,
  ): Promise<Indicator | null> {
    return loaders.indicator.load(indicatorId);
  }

  @VisibleFor('agency')
  @FieldResolver(() => FactStatus, { nullable: true })
  amountStatus(@Root() terms: IndicatorTerms, @Ctx() context: Context): Promise<FactStatus | null> {
    return statusOf(context, terms.indicatorId, 'amount', terms.roundId);
  }

  @VisibleFor('agency')
  @FieldResolver(() => FactStatus, { nullable: true })
  maxReachStatus(
    @Root() terms: IndicatorTerms,
    @Ctx() context: Context,
  ): Promise<FactStatus | null> {
    return statusOf(context, terms.indicatorId, 'max-reach', terms.roundId);
  }
}
