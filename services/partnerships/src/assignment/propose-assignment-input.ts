import { Cents, LocalDate } from '@hub/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class ProposeAssignmentInput {
  @Field(() => ID)
  partnerId!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  indicatorId!: string;

  @Field(() => Int)
  reach!: number;

  @Field(() => Cents)
  amount!: number;

  @Field(() => LocalDate)
  startsOn!: string;

  @Field(() => LocalDate)
  endsOn!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
