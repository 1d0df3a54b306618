import { LocalDate } from '@hub/subgraph';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Whose file it is about.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the name of whose file it is.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'For instance `award.decided`.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of who did it.' })
  actor?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'On what: the id of an application, an award ...',
  })
  subjectId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'From this day in Brussels.' })
  from?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Up to and including this day in Brussels.',
  })
  until?: string | null;
}
