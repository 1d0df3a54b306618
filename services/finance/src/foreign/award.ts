import { VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The award of applications; this service adds its commitment. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Award {
  @VisibleFor('municipality', 'agency')
  @Field(() => ID)
  id!: string;
}
