import { ACROSS_BORDER, Cents, connectionOf, DateTime, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Organisation } from '../foreign/organisation.ts';

@InputType()
export class UptakeFilter {
  @Field(() => ID)
  roundId!: string;

  @Field(() => ID, { nullable: true })
  objectiveId?: string | null;

  @Field(() => ID, { nullable: true })
  actionId?: string | null;

  @Field(() => [ID], { nullable: true })
  organisationIds?: string[] | null;
}

/** What one organisation was awarded and achieved, summed over a filter. */
@ObjectType()
export class Uptake {
  @VisibleFor(...EVERYONE)
  @Field(() => Organisation, ACROSS_BORDER)
  organisation!: Organisation;

  @VisibleFor(...EVERYONE)
  @Field(() => Cents)
  awarded!: number;

  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  actionCount!: number;

  /** Only indicators that count people or families: plans and staff cannot be added to them. */
  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  awardedReach!: number;

  /** The whole, with who was reached already. Null: not (completely) reported. */
  @VisibleFor(...EVERYONE)
  @Field(() => Int, { nullable: true })
  achievedReach!: number | null;

  @VisibleFor(...EVERYONE)
  @Field(() => Boolean)
  viaCooperation!: boolean;

  @VisibleFor(...EVERYONE)
  @Field(() => Boolean)
  fictional!: boolean;
}

@ObjectType()
export class UptakeConnection extends connectionOf(Uptake, EVERYONE) {
  /** The moment at which these figures hold. */
  @VisibleFor(...EVERYONE)
  @Field(() => DateTime)
  asOf!: Date;
}
