import { priceLines, stableId } from '@hub/domain';
import type { Award } from '../award/award.entity.ts';
import type { AwardLine } from '../award/award-line.entity.ts';
import type { AwardPart } from '../award/award-part.entity.ts';
import { awardRows } from '../award/award-rows.ts';
import type { DemoFile } from './demo-file.ts';
import { demoResult } from './demo-result.ts';
import type { Row } from './insert-rows.ts';

export interface DemoAward {
  readonly award: Award;
  readonly lines: readonly AwardLine[];
  readonly parts: readonly AwardPart[];
}

type Person = { readonly by_id: string; readonly by_name: string };

/** The award of a file of a past round, divided as every award is, with the results that were reported. */
export function awardOf(file: DemoFile, decidedAt: Date): DemoAward {
  const { policy, applicant, planned } = file;
  const priced = priceLines(policy, file.lines);
  const award: Award = {
    id: stableId('award', `${policy.slug}/${applicant.key}`),
    applicationId: file.id,
    roundId: policy.roundId,
    holderId: applicant.organisationId,
    amount: priced.reduce((sum, { awardedCents }) => sum + awardedCents, 0),
    policyVersion: policy.policyVersion,
    proposedBy: '',
    decidedBy: '',
    decidedAt,
    decisionReference: `Beslissing Vlaamse Regering ${policy.awardDecisionOn} (referentie fictief)`,
    fictional: true,
  };
  const viaCooperation = applicant.cooperationId !== null;
  const { sharers } = applicant;
  const basis = { award, policy, requested: planned, sharers, viaCooperation };
  const { lines, parts } = awardRows(basis, priced);
  return { award, lines, parts: parts.map((part) => withResult(part, file)) };
}

const withResult = (part: AwardPart, { policy, applicant }: DemoFile): AwardPart => ({
  ...part,
  achievedReach: demoResult({
    round: policy.slug,
    applicant: applicant.key,
    organisationId: part.organisationId,
    indicatorCode: part.indicatorCode,
    kind: part.indicatorKind,
    currentReach: part.currentReach,
    awardedReach: part.awardedReach,
  }),
});

/** The rows of many awards per table, in the order in which they can be written. */
export function awardTables(
  awards: readonly DemoAward[],
  people: { readonly proposer: Person; readonly decider: Person },
): [table: string, rows: Row[]][] {
  const { proposer, decider } = people;
  const lines = awards.flatMap((each) => each.lines.map((line) => ({ ...line, ...each.award })));
  return [
    ['award_proposal', awards.map(({ award }) => proposalRow(award, proposer))],
    [
      'award_proposal_line',
      lines.map((line) => ({ application_id: line.applicationId, ...lineRow(line) })),
    ],
    [
      'award',
      awards.map(({ award }) =>
        awardRow({ ...award, proposedBy: proposer.by_id, decidedBy: decider.by_id }),
      ),
    ],
    ['award_line', lines.map((line) => ({ award_id: line.awardId, ...lineRow(line) }))],
    ['award_part', awards.flatMap(({ parts }) => parts.map(partRow))],
  ];
}

const proposalRow = (award: Award, proposer: Person): Row => ({
  application_id: award.applicationId,
  proposed_by: proposer.by_id,
  proposed_by_name: proposer.by_name,
  proposed_at: award.decidedAt,
  policy_version: award.policyVersion,
  amount_cents: award.amount,
});

const lineRow = (line: AwardLine): Row => ({
  indicator_code: line.indicatorCode,
  indicator_id: line.indicatorId,
  awarded_reach: line.awardedReach,
  awarded_cents: line.awarded,
});

const awardRow = (award: Award): Row => ({
  id: award.id,
  application_id: award.applicationId,
  round_id: award.roundId,
  holder_id: award.holderId,
  amount_cents: award.amount,
  policy_version: award.policyVersion,
  proposed_by: award.proposedBy,
  decided_by: award.decidedBy,
  decided_at: award.decidedAt,
  decision_reference: award.decisionReference,
  fictional: award.fictional,
});

const partRow = (part: AwardPart): Row => ({
  award_id: part.awardId,
  indicator_code: part.indicatorCode,
  organisation_id: part.organisationId,
  round_id: part.roundId,
  indicator_id: part.indicatorId,
  indicator_kind: part.indicatorKind,
  action_id: part.actionId,
  objective_id: part.objectiveId,
  current_reach: part.currentReach,
  awarded_reach: part.awardedReach,
  awarded_cents: part.awardedCents,
  achieved_reach: part.achievedReach,
  via_cooperation: part.viaCooperation,
  fictional: part.fictional,
});
