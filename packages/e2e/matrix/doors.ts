import type { Rows } from './rows.ts';

/** A way to a type: what to select, level by level, from the root of the graph. The first level may be a change. */
export type Door = readonly string[];

/** The first levels of the doors, each with its arguments. */
const roots = ({ application, draft, organisation, round, assignment }: Rows) => ({
  $application: `application(id: "${application}")`,
  $draft: `application(id: "${draft}")`,
  $list: `applications(filter: { roundId: "${round}", search: "Evergem" }, first: 5)`,
  $organisation: `organisation(id: "${organisation}")`,
  $action: 'action(programme: "plan-samenleven", number: 9)',
  $actionUptake: `uptake(roundId: "${round}")`,
  $round: 'round(slug: "ronde-3")',
  $commitments: `commitments(filter: { roundId: "${round}" }, first: 20)`,
  $log: `auditEntries(filter: { organisationId: "${organisation}" }, first: 5)`,
  $uptake: `uptake(filter: { roundId: "${round}", organisationIds: ["${organisation}"] }, first: 5)`,
  $register: 'organisations(filter: { search: "Evergem" }, first: 5)',
  $programme: 'programme(slug: "plan-samenleven")',
  $mentor: 'organisation(nisCode: "12025")',
  $participations: `participations(roundId: "${round}")`,
  $eligibility: `eligibility(roundId: "${round}")`,
  $withdraw: `withdrawApplication(id: "${application}", version: 9999)`,
  $admit: `findAdmissible(id: "${application}", version: 9999)`,
  $cancel: `cancelAssignment(id: "${assignment}", version: 9999, reason: "x")`,
  $accept: `acceptAssignment(id: "${assignment}", version: 9999)`,
  $export: `exportAuditEntries(filter: { organisationId: "${organisation}" })`,
});

/**
 * How to reach rows of the lead of every type. The first door that a contract has is the one whose answer is expected in the matrix;
 * the others must give no more. A type without a door fails.
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  Action: ['$action', '$programme > actions', '$organisation > participations > action'],
  ActionCalculation: [
    '$application > calculation > actions',
    '$list > nodes > calculation > actions',
  ],
  ActionTerms: ['$action > terms', '$round > actions'],
  ActionUptake: ['$action > uptakePerRound', '$action > $actionUptake'],
  Application: [
    '$application',
    '$list > nodes',
    '$organisation > commitments > award > application',
  ],
  ApplicationConnection: ['$list'],
  ApplicationCount: ['$list > counts', '$round > applicationCounts'],
  ApplicationEvent: ['$application > events', '$list > nodes > events'],
  ApplicationLine: ['$application > lines', '$list > nodes > lines'],
  Assignment: ['assignments > nodes'],
  AssignmentConnection: ['assignments'],
  AssignmentRefused: ['$cancel > ... on AssignmentRefused', '$accept > ... on AssignmentRefused'],
  AuditChange: ['$log > nodes > changes'],
  AuditEntry: ['$log > nodes'],
  AuditEntryConnection: ['$log'],
  AuditExport: ['$export'],
  Award: [
    '$application > award',
    '$organisation > commitments > award',
    '$commitments > nodes > award',
  ],
  AwardLine: ['$application > award > lines', '$organisation > commitments > award > lines'],
  AwardProposal: ['$application > proposal', '$list > nodes > proposal'],
  Commitment: ['$application > award > commitment', '$organisation > commitments'],
  CommitmentConnection: ['$commitments'],
  Contact: [
    '$application > contact',
    '$list > nodes > contact',
    '$organisation > commitments > award > application > contact',
  ],
  Cooperation: ['$organisation > cooperation'],
  EligibilityReason: ['$eligibility > reasons', '$application > eligibility > reasons'],
  EligibilityVerdict: ['$eligibility', '$application > eligibility'],
  Indicator: ['$action > indicators', '$organisation > participations > indicator'],
  IndicatorTerms: ['$action > indicators > terms', '$round > indicators'],
  Instalment: [
    '$application > award > commitment > instalments',
    '$organisation > commitments > instalments',
  ],
  LocalGovernmentDetails: [
    '$organisation > localGovernment',
    '$register > nodes > localGovernment',
  ],
  Mentorship: ['$mentor > mentorships'],
  Objective: ['$programme > objectives', '$action > objective'],
  Organisation: ['$organisation', '$register > nodes', '$uptake > nodes > organisation'],
  OrganisationConnection: ['$register'],
  OriginFigure: ['$organisation > localGovernment > originFigure'],
  PageInfo: ['programmes > pageInfo', '$register > pageInfo'],
  Participation: ['$organisation > $participations'],
  Problem: ['$draft > problems'],
  Programme: ['$programme', 'programmes > nodes'],
  ProgrammeConnection: ['programmes'],
  PublishedFigure: ['$programme > figures'],
  Receipt: ['$application > receipt', '$list > nodes > receipt'],
  Refused: ['$withdraw > ... on Refused', '$admit > ... on Refused'],
  Round: ['$round', '$programme > rounds', '$application > round'],
  RoundFact: ['$round > facts'],
  RoundPolicy: ['$round > policy'],
  SubsidyCalculation: ['$application > calculation', '$list > nodes > calculation'],
  Uptake: ['$uptake > nodes'],
  UptakeConnection: ['$uptake'],
};

/** The doors of a type, with the ids of the lead's rows. */
export function doorsTo(rows: Rows, type: string): Door[] {
  const written: Readonly<Record<string, string>> = roots(rows);
  return (DOORS[type] ?? []).map((door) =>
    door.split(' > ').map((level) => written[level] ?? level),
  );
}
