import { LOGGED_IN, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

/** The log as a file. Making it is itself written in the log. */
@ObjectType()
export class AuditExport {
  @VisibleFor(...LOGGED_IN)
  @Field(() => String)
  fileName!: string;

  @VisibleFor(...LOGGED_IN)
  @Field(() => String, {
    description: 'Semicolon-separated text in UTF-8, first row with headings.',
  })
  csv!: string;

  @VisibleFor(...LOGGED_IN)
  @Field(() => Int)
  rows!: number;

  @VisibleFor(...LOGGED_IN)
  @Field(() => Boolean, {
    description: 'There were more entries than one file holds: narrow the filter.',
  })
  truncated!: boolean;
}
