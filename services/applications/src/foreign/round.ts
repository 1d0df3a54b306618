import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The catalogue's round; this service adds what was asked and awarded in it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Round {
  @VisibleFor(...EVERYONE)
  @Field(() => ID)
  id!: string;
}
