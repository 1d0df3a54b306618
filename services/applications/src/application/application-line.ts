import { ACROSS_BORDER, Cents, VisibleFor } from '@hub/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../foreign/indicator.ts';

/** One row of an application (rij): an indicator of the round with what is planned, and what was awarded. */
@ObjectType()
export class ApplicationLine {
  @VisibleFor('municipality', 'agency')
  @Field(() => Indicator, ACROSS_BORDER)
  indicator!: Indicator;

  @VisibleFor('municipality', 'agency')
  @Field(() => String)
  indicatorCode!: string;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int)
  actionNumber!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int)
  currentReach!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int)
  plannedReach!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int, { nullable: true })
  priority!: number | null;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  standardAmount!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Float)
  maxReach!: number;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int)
  maxReachInForm!: number;

  /** Capped per row; the action's ceiling can still take from it. */
  @VisibleFor('municipality', 'agency')
  @Field(() => Cents)
  amount!: number;

  /** From the award; for the agency also from the proposal. Null: nothing proposed or decided. */
  @VisibleFor('municipality', 'agency')
  @Field(() => Int, { nullable: true })
  awardedReach!: number | null;

  @VisibleFor('municipality', 'agency')
  @Field(() => Cents, { nullable: true })
  awarded!: number | null;
}
