import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The catalogue's action; this service only points to it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class Action {
  @VisibleFor(...EVERYONE)
  @Field(() => ID)
  id!: string;
}
