import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The organisation of partnerships; this service adds what it takes part in. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Organisation {
  @VisibleFor(...EVERYONE)
  @Field(() => ID)
  id!: string;
}
