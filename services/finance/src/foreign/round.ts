import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The catalogue's round; this service adds what is committed in it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Round {
  @VisibleFor(...EVERYONE)
  @Field(() => ID)
  id!: string;
}
