import { VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { acceptAssignment } from './accept-assignment.ts';
import { AssignmentResult } from './assignment-refused.ts';
import { cancelAssignment } from './cancel-assignment.ts';
import { declineAssignment } from './decline-assignment.ts';
import { proposeAssignment } from './propose-assignment.ts';
import { ProposeAssignmentInput } from './propose-assignment-input.ts';

@Resolver()
export class AssignmentStepsResolver {
  @VisibleFor('municipality')
  @Mutation(() => AssignmentResult)
  proposeAssignment(
    @Ctx() context: Context,
    @Arg('input', () => ProposeAssignmentInput) input: ProposeAssignmentInput,
  ): Promise<typeof AssignmentResult> {
    return proposeAssignment(context, input);
  }

  @VisibleFor('partner')
  @Mutation(() => AssignmentResult)
  acceptAssignment(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<typeof AssignmentResult> {
    return acceptAssignment(context, id, version);
  }

  @VisibleFor('partner')
  @Mutation(() => AssignmentResult)
  declineAssignment(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<typeof AssignmentResult> {
    return declineAssignment(context, id, { version, reason });
  }

  @VisibleFor('municipality')
  @Mutation(() => AssignmentResult)
  cancelAssignment(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<typeof AssignmentResult> {
    return cancelAssignment(context, id, { version, reason });
  }
}
