import { VisibleFor } from '@hub/subgraph';
import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Assignment } from './assignment.entity.ts';
import { AssignmentRefusalCode, type Refusal } from './refusal.rules.ts';

registerEnumType(AssignmentRefusalCode, { name: 'AssignmentRefusalCode' });

/** An expected "no": why, at which field, and how the assignment stands now. */
@ObjectType()
export class AssignmentRefused {
  @VisibleFor('municipality', 'partner')
  @Field(() => AssignmentRefusalCode)
  readonly code: AssignmentRefusalCode;

  @VisibleFor('municipality', 'partner')
  @Field(() => String, { nullable: true })
  readonly field: string | null;

  @VisibleFor('municipality', 'partner')
  @Field(() => Assignment, { nullable: true })
  readonly current: Assignment | null;

  constructor(refusal: Refusal, current: Assignment | null = null) {
    this.code = refusal.code;
    this.field = refusal.field;
    this.current = current;
  }
}

/** Told apart by class: both members are classes of ours. */
export const AssignmentResult = createUnionType({
  name: 'AssignmentResult',
  types: () => [Assignment, AssignmentRefused] as const,
});
