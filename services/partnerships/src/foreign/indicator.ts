import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The catalogue's indicator; this service only points to it. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class Indicator {
  @VisibleFor(...EVERYONE)
  @Field(() => ID)
  id!: string;
}
