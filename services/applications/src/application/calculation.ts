import { calculateSubsidy, type PlannedLine } from '@hub/domain';
import { Cents, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Policy } from '../round/round-policy.entity.ts';

/** What one action of an application asks, before and after its ceiling. */
@ObjectType()
export class ActionCalculation {
  @VisibleFor('municipality', 'agency')
  @Field(() => Int)
  actionNumber!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  uncapped!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  amount!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  ceiling!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Boolean)
  capped!: boolean;
}

/** What an application asks, what the applicant brings in, and the most that the round allows. The same rules as in the browser. */
@ObjectType()
export class SubsidyCalculation {
  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  requested!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  ownShare!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  total!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  ceiling!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => [ActionCalculation])
  actions!: ActionCalculation[];
}

/** The calculation of the domain in the words of the graph. */
export function viewCalculation(policy: Policy, lines: readonly PlannedLine[]): SubsidyCalculation {
  const calculation = calculateSubsidy(policy, lines);
  return {
    requested: calculation.requestedCents,
    ownShare: calculation.ownShareCents,
    total: calculation.totalCents,
    ceiling: calculation.ceilingCents,
    actions: calculation.actions.map((action) => ({
      actionNumber: action.actionNumber,
      uncapped: action.uncappedCents,
      amount: action.amountCents,
      ceiling: action.ceilingCents ?? rowCeilings(policy, action.actionNumber),
      capped: action.capped,
    })),
  };
}

/** An action without a ceiling of its own stops where its rows stop. */
const rowCeilings = ({ indicators }: Policy, action: number): number =>
  indicators
    .filter(({ actionNumber }) => actionNumber === action)
    .reduce((sum, row) => sum + row.maxReachInForm * row.standardAmountCents, 0);
