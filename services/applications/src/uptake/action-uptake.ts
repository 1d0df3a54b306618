import { ACROSS_BORDER, Cents, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Round } from '../foreign/round.ts';

/** What one action was awarded and achieved in one round. Years are never summed. */
@ObjectType()
export class ActionUptake {
  @VisibleFor(...EVERYONE)
  @Field(() => Round, ACROSS_BORDER)
  round!: Round;

  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  organisations!: number;

  @VisibleFor(...EVERYONE)
  @Field(() => Cents)
  awarded!: number;

  /** In the units of the action's indicators: people, families, plans. */
  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  awardedReach!: number;

  /** What was reported so far, with who was reached already; null: nothing. */
  @VisibleFor(...EVERYONE)
  @Field(() => Int, { nullable: true })
  achievedReach!: number | null;

  @VisibleFor(...EVERYONE)
  @Field(() => Boolean)
  fictional!: boolean;
}
