// Written by packages/tooling/codegen.mjs from gateway/graph/*.graphql. Do not edit.
/** Types without an id: no row of their own in the cache. */
export const EMBEDDED_TYPES: readonly string[] = [
  'ActionCalculation',
  'ActionTerms',
  'ActionUptake',
  'ApplicationConnection',
  'ApplicationCount',
  'ApplicationEvent',
  'ApplicationLine',
  'AssignmentConnection',
  'AssignmentRefused',
  'AwardLine',
  'AwardProposal',
  'CommitmentConnection',
  'Contact',
  'EligibilityReason',
  'EligibilityVerdict',
  'IndicatorTerms',
  'LocalGovernmentDetails',
  'OrganisationConnection',
  'OriginFigure',
  'PageInfo',
  'Participation',
  'Problem',
  'ProgrammeConnection',
  'PublishedFigure',
  'Receipt',
  'Refused',
  'RoundFact',
  'RoundPolicy',
  'SubsidyCalculation',
  'Uptake',
  'UptakeConnection',
];

/** Members of every union. */
export const POSSIBLE_TYPES: Record<string, string[]> = {
  ApplicationStepResult: ['Application', 'Refused'],
  AssignmentResult: ['Assignment', 'AssignmentRefused'],
  SaveApplicationResult: ['Application', 'Refused'],
  StartApplicationResult: ['Application', 'Refused'],
  SubmitApplicationResult: ['Application', 'Refused'],
};
