import { brusselsInstant, type IndicatorKind, stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { type ActionData, programme, type RoundData } from './data.ts';
import type { PolicyRow } from './policy.ts';

interface Terms {
  readonly funded: readonly ActionData[];
  readonly policy: PolicyRow;
  readonly demo: boolean;
}

/** Tells the other services what a round allows and pays: the whole policy, so that nobody has to ask back. */
export async function publishRound(
  seeder: Seeder,
  round: RoundData,
  { funded, policy, demo }: Terms,
): Promise<void> {
  const roundId = stableId('round', round.slug);
  await seeder.publish({
    type: 'round-published',
    aggregateId: roundId,
    payload: {
      roundId,
      programmeId: stableId('programme', programme.slug),
      slug: round.slug,
      ordinal: round.ordinal,
      titleNl: round.titleNl,
      demo,
      policyVersion: 1,
      opensAt: brusselsInstant(round.opens).toISOString(),
      closesAt: brusselsInstant(round.closes).toISOString(),
      projectStart: round.projectStart,
      projectEnd: round.projectEnd,
      awardDecisionOn: round.awardDecisionOn,
      budgetCents: round.budgetCents,
      applicantKinds: [...policy.applicant_kinds],
      thresholdResidents: policy.threshold_residents,
      coFinancingBasisPoints: policy.co_financing_basis_points,
      advanceBasisPoints: policy.advance_basis_points,
      priorityScope: policy.priority_scope,
      rollingDecision: policy.rolling_decision,
      indicators: funded.flatMap(indicatorTerms),
      actions: funded.map(actionTerms),
    },
  });
}

const indicatorTerms = (action: ActionData) =>
  action.indicators.map((indicator) => ({
    id: stableId('indicator', indicator.code),
    code: indicator.code,
    unitNl: indicator.unitNl,
    actionNumber: action.number,
    kind: (action.kind ?? 'COUNT') as IndicatorKind,
    standardAmountCents: indicator.standardAmountCents,
    maxReach: indicator.maxReach,
    maxReachInForm: indicator.maxReachInForm,
  }));

const actionTerms = (action: ActionData) => ({
  id: stableId('action', String(action.number)),
  number: action.number,
  objectiveId: stableId('objective', action.objective),
  nameNl: action.nameNl,
  ceilingCents: action.ceilingCents,
});
