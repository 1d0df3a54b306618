import { Field, Float, InputType } from 'type-graphql';

/** What to award for one indicator. A Float, so that a fraction gets a refusal at its row. */
@InputType()
export class AwardLineInput {
  @Field(() => String)
  indicatorCode!: string;

  @Field(() => Float)
  awardedReach!: number;
}
