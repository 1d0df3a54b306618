import { LOGGED_IN, VisibleFor } from '@hub/subgraph';
import { Field, ObjectType } from 'type-graphql';

export type AuditValues = Readonly<Record<string, unknown>>;

/** One value that an entry of the log tells about. */
@ObjectType()
export class AuditChange {
  @VisibleFor(...LOGGED_IN)
  @Field(() => String)
  field!: string;

  @VisibleFor(...LOGGED_IN)
  @Field(() => String, { nullable: true, description: 'As it was; null when it is new.' })
  before!: string | null;

  @VisibleFor(...LOGGED_IN)
  @Field(() => String, { nullable: true, description: 'As it became; null when it is gone.' })
  after!: string | null;
}
