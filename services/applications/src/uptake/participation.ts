import { ACROSS_BORDER, Cents, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Action } from '../foreign/action.ts';
import { Indicator } from '../foreign/indicator.ts';
import { Round } from '../foreign/round.ts';

/** What one organisation does for one indicator in one round (deelname). */
@ObjectType()
export class Participation {
  @VisibleFor(...EVERYONE)
  @Field(() => Round, ACROSS_BORDER)
  round!: Round;

  @VisibleFor(...EVERYONE)
  @Field(() => Action, ACROSS_BORDER)
  action!: Action;

  @VisibleFor(...EVERYONE)
  @Field(() => Indicator, ACROSS_BORDER)
  indicator!: Indicator;

  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  currentReach!: number;

  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  awardedReach!: number;

  /** As reported: the whole, so its target is current + awarded reach. Null: not reported. */
  @VisibleFor(...EVERYONE)
  @Field(() => Int, { nullable: true })
  achievedReach!: number | null;

  @VisibleFor(...EVERYONE)
  @Field(() => Cents)
  awarded!: number;

  @VisibleFor(...EVERYONE)
  @Field(() => Boolean)
  viaCooperation!: boolean;

  @VisibleFor(...EVERYONE)
  @Field(() => Boolean)
  fictional!: boolean;
}
