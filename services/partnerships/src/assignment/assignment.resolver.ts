import { ACROSS_BORDER, LOGGED_IN, pageOf, pageRequest, VisibleFor } from '@hub/subgraph';
import {
  Arg,
  Ctx,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { Context } from '../context.ts';
import { Indicator } from '../foreign/indicator.ts';
import { Round } from '../foreign/round.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { Assignment } from './assignment.entity.ts';
import { availableSteps } from './assignment.policy.ts';
import { AssignmentConnection } from './assignment-connection.ts';
import { AssignmentFilter } from './assignment-filter.ts';
import { AssignmentStep } from './assignment-state.ts';
import { findAssignments } from './find-assignments.ts';

registerEnumType(AssignmentStep, { name: 'AssignmentStep' });

const LONGEST_PAGE = 200;

@Resolver(() => Assignment)
export class AssignmentResolver {
  @VisibleFor(...LOGGED_IN)
  @Query(() => AssignmentConnection, {
    description:
      'Assignments the actor may see: a partner its own, a municipality those it gave, the agency all.',
  })
  async assignments(
    @Ctx() context: Context,
    @Arg('filter', () => AssignmentFilter, { nullable: true }) filter: AssignmentFilter | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 50 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<AssignmentConnection> {
    const page = pageRequest(first ?? 50, after, LONGEST_PAGE);
    const [rows, total] = await findAssignments(context, filter, page);
    return pageOf(rows, total, page);
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => Organisation)
  localGovernment(
    @Root() { localGovernmentId }: Assignment,
    @Ctx() { loaders }: Context,
  ): Promise<Organisation | null> {
    return loaders.organisation.load(localGovernmentId);
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => Organisation)
  partner(
    @Root() { partnerId }: Assignment,
    @Ctx() { loaders }: Context,
  ): Promise<Organisation | null> {
    return loaders.organisation.load(partnerId);
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => Round, ACROSS_BORDER)
  round(@Root() { roundId }: Assignment): Round {
    return { id: roundId };
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => Indicator, ACROSS_BORDER)
  indicator(@Root() { indicatorId }: Assignment): Indicator {
    return { id: indicatorId };
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => Boolean)
  paid(@Root() { amount }: Assignment): boolean {
    return amount > 0;
  }

  @VisibleFor(...LOGGED_IN)
  @FieldResolver(() => [AssignmentStep])
  availableSteps(@Root() assignment: Assignment, @Ctx() { actor }: Context): AssignmentStep[] {
    return availableSteps(actor, assignment);
  }
}
