import { ACROSS_BORDER, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AwardProposal } from '../assessment/award-proposal.entity.ts';
import { Award } from '../award/award.entity.ts';
import type { Context } from '../context.ts';
import { EligibilityVerdict, verdictOf } from '../eligibility/eligibility-verdict.ts';
import { Organisation } from '../foreign/organisation.ts';
import { Round } from '../foreign/round.ts';
import { Application } from './application.entity.ts';
import { seesAccount } from './application.policy.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { awardedLinesOf, planOf, policyOf, problemsOf, stepsOf } from './application-facts.ts';
import { ApplicationLine } from './application-line.ts';
import { ApplicationStep } from './application-state.ts';
import { SubsidyCalculation, viewCalculation } from './calculation.ts';
import { Contact, contactOf } from './contact.ts';
import { viewLines } from './line-view.rules.ts';
import { Receipt, receiptOf } from './receipt.ts';
import { Problem } from './refusal.ts';

/** What an application shows besides its own columns. */
@Resolver(() => Application)
export class ApplicationResolver {
  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Round, ACROSS_BORDER)
  round(@Root() { roundId }: Application): Round {
    return { id: roundId };
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Organisation, ACROSS_BORDER)
  applicant(@Root() { applicantId }: Application): Organisation {
    return { id: applicantId };
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Contact)
  contact(@Root() application: Application): Contact {
    return contactOf(application);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => String, { nullable: true })
  iban(@Root() application: Application, @Ctx() { actor }: Context): string | null {
    return seesAccount(actor, application) ? application.iban : null;
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => [ApplicationLine])
  async lines(
    @Root() application: Application,
    @Ctx() context: Context,
  ): Promise<ApplicationLine[]> {
    const [{ policy, lines }, awarded] = await Promise.all([
      planOf(context, application),
      awardedLinesOf(context, application),
    ]);
    return viewLines(policy, lines, awarded);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => SubsidyCalculation)
  async calculation(
    @Root() application: Application,
    @Ctx() context: Context,
  ): Promise<SubsidyCalculation> {
    const { policy, lines } = await planOf(context, application);
    return viewCalculation(policy, lines);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => EligibilityVerdict, { nullable: true })
  async eligibility(
    @Root() application: Application,
    @Ctx() context: Context,
  ): Promise<EligibilityVerdict | null> {
    const [policy, applicant] = await Promise.all([
      policyOf(context, application),
      context.loaders.applicant.load(application.applicantId),
    ]);
    return applicant && verdictOf(policy, applicant.facts);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => [Problem])
  problems(
    @Root() application: Application,
    @Ctx() context: Context,
  ): ReturnType<typeof problemsOf> {
    return problemsOf(context, application);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => [ApplicationStep])
  availableSteps(
    @Root() application: Application,
    @Ctx() context: Context,
  ): Promise<ApplicationStep[]> {
    return stepsOf(context, application);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Receipt, { nullable: true })
  receipt(@Root() application: Application): Receipt | null {
    return receiptOf(application);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Award, { nullable: true })
  award(@Root() { id }: Application, @Ctx() { loaders }: Context): Promise<Award | null> {
    return loaders.awardOf.load(id);
  }

  @VisibleFor('agency')
  @FieldResolver(() => AwardProposal, { nullable: true })
  proposal(
    @Root() { id }: Application,
    @Ctx() { loaders }: Context,
  ): Promise<AwardProposal | null> {
    return loaders.proposalOf.load(id);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => [ApplicationEvent])
  events(@Root() { id }: Application, @Ctx() { loaders }: Context): Promise<ApplicationEvent[]> {
    return loaders.eventsOf.load(id);
  }
}
