import { VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import type { Application } from './application.entity.ts';
import { SaveApplicationInput } from './application-input.ts';
import { ApplicationStepResult, resultOf } from './application-result.ts';
import type { Refused } from './refusal.ts';
import { saveApplication } from './save-application.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

const StartApplicationResult = resultOf('StartApplicationResult');
const SaveApplicationResult = resultOf('SaveApplicationResult');
const SubmitApplicationResult = resultOf('SubmitApplicationResult');

/** What an applicant does with its application. */
@Resolver()
export class ApplicationCommandsResolver {
  @VisibleFor('municipality')
  @Mutation(() => StartApplicationResult, {
    description: 'Idempotent per round: gives back the draft that exists.',
  })
  startApplication(
    @Ctx() context: Context,
    @Arg('roundId', () => ID) roundId: string,
  ): Promise<Application | Refused> {
    return startApplication(context, roundId);
  }

  @VisibleFor('municipality')
  @Mutation(() => SaveApplicationResult)
  saveApplication(
    @Ctx() context: Context,
    @Arg('input', () => SaveApplicationInput) input: SaveApplicationInput,
  ): Promise<Application | Refused> {
    const lines = input.lines?.map((line) => ({ ...line, priority: line.priority ?? null }));
    return saveApplication(context, { ...input, lines });
  }

  @VisibleFor('municipality')
  @Mutation(() => SubmitApplicationResult)
  submitApplication(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Application | Refused> {
    return submitApplication(context, id, version);
  }

  @VisibleFor('municipality')
  @Mutation(() => ApplicationStepResult)
  withdrawApplication(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Application | Refused> {
    return withdrawApplication(context, id, version);
  }
}
