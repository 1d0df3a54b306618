import { AssignmentRefusalCode as Code, type Refusal } from './refusal.rules.ts';

export const LONGEST_NOTE = 1_000;

export interface Proposal {
  readonly reach: number;
  /** Cents. */
  readonly amount: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string | null;
}

/** What was found of the things that the proposal points to. */
export interface ProposalFacts {
  readonly roundKnown: boolean;
  readonly indicatorInRound: boolean;
  readonly partnerCanDeliver: boolean;
}

/** The first thing that is wrong with a proposal; undefined when it may be made. Pure. */
export function refuseProposal(proposal: Proposal, facts: ProposalFacts): Refusal | undefined {
  const { reach, amount, startsOn, endsOn, note } = proposal;
  const checks: [wrong: boolean, code: Code, field: string][] = [
    [!facts.roundKnown, Code.UNKNOWN_ROUND, 'roundId'],
    [!facts.indicatorInRound, Code.UNKNOWN_INDICATOR, 'indicatorId'],
    [!facts.partnerCanDeliver, Code.UNKNOWN_PARTNER, 'partnerId'],
    [reach <= 0, Code.REACH_NOT_POSITIVE, 'reach'],
    [amount < 0, Code.AMOUNT_NEGATIVE, 'amount'],
    // days as text sort like days
    [endsOn < startsOn, Code.DATES_REVERSED, 'endsOn'],
    [(note ?? '').length > LONGEST_NOTE, Code.TEXT_TOO_LONG, 'note'],
  ];
  const failed = checks.find(([wrong]) => wrong);
  return failed && { code: failed[1], field: failed[2] };
}
