import { connectionOf, VisibleFor } from '@hub/subgraph';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Application } from './application.entity.ts';
import { ApplicationState } from './application-state.ts';

/** How the work list can be ordered. */
export enum ApplicationSort {
  SUBMITTED_AT_DESC = 'SUBMITTED_AT_DESC',
  SUBMITTED_AT_ASC = 'SUBMITTED_AT_ASC',
  REQUESTED_DESC = 'REQUESTED_DESC',
  NUMBER = 'NUMBER',
}
registerEnumType(ApplicationSort, { name: 'ApplicationSort' });

@InputType()
export class ApplicationFilter {
  @Field(() => ID, { nullable: true })
  roundId?: string | null;

  @Field(() => [ApplicationState], { nullable: true })
  states?: ApplicationState[] | null;

  /** Part of the number or of the applicant's name. */
  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ObjectType()
export class ApplicationCount {
  @VisibleFor('municipality', 'agency')
  @Field(() => ApplicationState)
  state!: ApplicationState;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ApplicationConnection extends connectionOf(Application, ['municipality', 'agency']) {
  /** Per state, whatever states the filter asks: the numbers beside the tabs. */
  @VisibleFor('municipality', 'agency')
  @Field(() => [ApplicationCount])
  counts!: ApplicationCount[];
}
