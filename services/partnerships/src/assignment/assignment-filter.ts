import { Field, ID, InputType } from 'type-graphql';
import { AssignmentState } from './assignment-state.ts';

@InputType()
export class AssignmentFilter {
  @Field(() => AssignmentState, { nullable: true })
  state?: AssignmentState | null;

  @Field(() => ID, { nullable: true })
  roundId?: string | null;
}
