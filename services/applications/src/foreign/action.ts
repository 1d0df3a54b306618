import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The catalogue's action; this service adds its uptake. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Action {
  @VisibleFor(...EVERYONE)
  @Field(() => ID)
  id!: string;
}
