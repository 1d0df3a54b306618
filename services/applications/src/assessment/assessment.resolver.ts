import { VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Application } from '../application/application.entity.ts';
import { ApplicationStepResult } from '../application/application-result.ts';
import type { Refused } from '../application/refusal.ts';
import { decideAward } from '../award/decide-award.ts';
import type { Context } from '../context.ts';
import { AwardLineInput } from './award-line-input.ts';
import { findAdmissible } from './find-admissible.ts';
import { findInadmissible } from './find-inadmissible.ts';
import { proposeAward } from './propose-award.ts';

type Answer = Promise<Application | Refused>;

/** What the agency does with an application. */
@Resolver()
export class AssessmentResolver {
  @VisibleFor('agency')
  @Mutation(() => ApplicationStepResult)
  findAdmissible(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Answer {
    return findAdmissible(context, id, version);
  }

  @VisibleFor('agency')
  @Mutation(() => ApplicationStepResult)
  findInadmissible(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
  ): Answer {
    return findInadmissible(context, id, { version, reason });
  }

  @VisibleFor('agency')
  @Mutation(() => ApplicationStepResult)
  proposeAward(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('lines', () => [AwardLineInput]) lines: AwardLineInput[],
  ): Answer {
    return proposeAward(context, id, { version, lines });
  }

  @VisibleFor('agency')
  @Mutation(() => ApplicationStepResult)
  decideAward(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('decisionReference', () => String) decisionReference: string,
  ): Answer {
    return decideAward(context, id, { version, decisionReference });
  }
}
