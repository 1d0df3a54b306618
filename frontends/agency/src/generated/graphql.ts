/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Whole euro cents. 2500000 is EUR 25,000. */
  Cents: { input: number; output: number; }
  /** An instant in UTC, ISO 8601: 2023-07-10T10:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /** A day in Brussels: 2023-07-10. */
  LocalDate: { input: string; output: string; }
};

export type Action = {
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  nameEn: Scalars['String']['output'];
  nameNl: Scalars['String']['output'];
  nameStatus?: Maybe<FactStatus>;
  note?: Maybe<Scalars['String']['output']>;
  number: Scalars['Int']['output'];
  objective: Objective;
  sources: Array<Scalars['String']['output']>;
  terms: Array<ActionTerms>;
  uptake?: Maybe<ActionUptake>;
  uptakePerRound?: Maybe<Array<ActionUptake>>;
};


export type ActionUptakeArgs = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
};

export type ActionCalculation = {
  actionNumber: Scalars['Int']['output'];
  amount: Scalars['Cents']['output'];
  capped: Scalars['Boolean']['output'];
  ceiling: Scalars['Cents']['output'];
  uncapped: Scalars['Cents']['output'];
};

export type ActionTerms = {
  action: Action;
  ceiling?: Maybe<Scalars['Cents']['output']>;
  ceilingStatus?: Maybe<FactStatus>;
  definitionNl?: Maybe<Scalars['String']['output']>;
  definitionStatus?: Maybe<FactStatus>;
  fundable: Scalars['Boolean']['output'];
  round: Round;
};

export type ActionUptake = {
  achievedReach?: Maybe<Scalars['Int']['output']>;
  awarded: Scalars['Cents']['output'];
  awardedReach: Scalars['Int']['output'];
  fictional: Scalars['Boolean']['output'];
  organisations: Scalars['Int']['output'];
  round?: Maybe<Round>;
};

export type ApplicantKind =
  | 'CONSORTIUM'
  | 'COOPERATION'
  | 'MUNICIPALITY'
  | 'ORGANISATION'
  | 'VGC'
  | 'VZW_DE_RAND';

export type Application = {
  applicant?: Maybe<Organisation>;
  availableSteps: Array<ApplicationStep>;
  award?: Maybe<Award>;
  calculation: SubsidyCalculation;
  contact: Contact;
  eligibility?: Maybe<EligibilityVerdict>;
  events: Array<ApplicationEvent>;
  fictional: Scalars['Boolean']['output'];
  iban?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: ApplicationKind;
  lines: Array<ApplicationLine>;
  number: Scalars['String']['output'];
  problems: Array<Problem>;
  proposal?: Maybe<AwardProposal>;
  receipt?: Maybe<Receipt>;
  round?: Maybe<Round>;
  savedAt: Scalars['DateTime']['output'];
  state: ApplicationState;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};

export type ApplicationConnection = {
  counts: Array<ApplicationCount>;
  nodes: Array<Application>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ApplicationCount = {
  count: Scalars['Int']['output'];
  state: ApplicationState;
};

export type ApplicationEvent = {
  at: Scalars['DateTime']['output'];
  by: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  step: Scalars['String']['output'];
};

export type ApplicationFilter = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<ApplicationState>>;
};

export type ApplicationKind =
  | 'CONTINUATION'
  | 'EXTENSION'
  | 'NEW';

export type ApplicationLine = {
  actionNumber: Scalars['Int']['output'];
  amount: Scalars['Cents']['output'];
  awarded?: Maybe<Scalars['Cents']['output']>;
  awardedReach?: Maybe<Scalars['Int']['output']>;
  currentReach: Scalars['Int']['output'];
  indicator?: Maybe<Indicator>;
  indicatorCode: Scalars['String']['output'];
  maxReach: Scalars['Float']['output'];
  maxReachInForm: Scalars['Int']['output'];
  plannedReach: Scalars['Int']['output'];
  priority?: Maybe<Scalars['Int']['output']>;
  standardAmount: Scalars['Cents']['output'];
};

export type ApplicationSort =
  | 'NUMBER'
  | 'REQUESTED_DESC'
  | 'SUBMITTED_AT_ASC'
  | 'SUBMITTED_AT_DESC';

export type ApplicationState =
  | 'ADMISSIBLE'
  | 'ASSESSED'
  | 'DECIDED'
  | 'DRAFT'
  | 'INADMISSIBLE'
  | 'LAPSED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ApplicationStep =
  | 'DECIDE'
  | 'FIND_ADMISSIBLE'
  | 'FIND_INADMISSIBLE'
  | 'PROPOSE';

export type ApplicationStepResult = Application | Refused;

export type Assignment = {
  /** What the local government pays the partner; 0 is free. */
  amount: Scalars['Cents']['output'];
  availableSteps: Array<AssignmentStep>;
  endsOn: Scalars['LocalDate']['output'];
  /** Invented for the demonstration. */
  fictional: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  indicator?: Maybe<Indicator>;
  localGovernment: Organisation;
  note?: Maybe<Scalars['String']['output']>;
  number: Scalars['String']['output'];
  paid: Scalars['Boolean']['output'];
  partner: Organisation;
  /** KPI units that the partner takes on. */
  reach: Scalars['Int']['output'];
  /** Why it was declined or cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  round?: Maybe<Round>;
  startsOn: Scalars['LocalDate']['output'];
  state: AssignmentState;
  version: Scalars['Int']['output'];
};

export type AssignmentConnection = {
  nodes: Array<Assignment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssignmentFilter = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<AssignmentState>;
};

export type AssignmentState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'DECLINED'
  | 'ENDED'
  | 'PROPOSED';

export type AssignmentStep =
  | 'ACCEPT'
  | 'CANCEL'
  | 'DECLINE';

export type AuditChange = {
  /** As it became; null when it is gone. */
  after?: Maybe<Scalars['String']['output']>;
  /** As it was; null when it is new. */
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
};

export type AuditEntry = {
  /** What was done: `award.decided`. */
  action: Scalars['String']['output'];
  actorName: Scalars['String']['output'];
  /** For whom the actor acted; null for the hub itself. */
  actorOrganisation?: Maybe<Organisation>;
  changes: Array<AuditChange>;
  /** SHA-256 of this entry and all before it; who keeps it can prove later what the log said. */
  hash: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Place in the log of the organisation, from 1 and without gaps. */
  number: Scalars['Int']['output'];
  /** Whose file it is about. */
  organisation?: Maybe<Organisation>;
  recordedAt: Scalars['DateTime']['output'];
  subjectId: Scalars['ID']['output'];
  subjectType: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AuditExport = {
  /** Semicolon-separated text in UTF-8, first row with headings. */
  csv: Scalars['String']['output'];
  fileName: Scalars['String']['output'];
  rows: Scalars['Int']['output'];
  /** There were more entries than one file holds: narrow the filter. */
  truncated: Scalars['Boolean']['output'];
};

export type AuditFilter = {
  /** For instance `award.decided`. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of who did it. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** From this day in Brussels. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Words of the name of whose file it is. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Whose file it is about. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** On what: the id of an application, an award ... */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Up to and including this day in Brussels. */
  until?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Award = {
  amount: Scalars['Cents']['output'];
  application: Application;
  commitment?: Maybe<Commitment>;
  decidedAt: Scalars['DateTime']['output'];
  decisionReference: Scalars['String']['output'];
  holder?: Maybe<Organisation>;
  id: Scalars['ID']['output'];
  lines: Array<AwardLine>;
  policyVersion: Scalars['Int']['output'];
};

export type AwardLine = {
  awarded: Scalars['Cents']['output'];
  awardedReach: Scalars['Int']['output'];
  indicator?: Maybe<Indicator>;
};

export type AwardLineInput = {
  awardedReach: Scalars['Float']['input'];
  indicatorCode: Scalars['String']['input'];
};

export type AwardProposal = {
  amount: Scalars['Cents']['output'];
  lines: Array<AwardLine>;
  proposedAt: Scalars['DateTime']['output'];
  proposedBy: Scalars['String']['output'];
};

export type Commitment = {
  amount: Scalars['Cents']['output'];
  award?: Maybe<Award>;
  committedAt: Scalars['DateTime']['output'];
  holder?: Maybe<Organisation>;
  id: Scalars['ID']['output'];
  instalments: Array<Instalment>;
  number: Scalars['String']['output'];
  round?: Maybe<Round>;
};

export type CommitmentConnection = {
  nodes: Array<Commitment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommitmentFilter = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
};

export type Contact = {
  email?: Maybe<Scalars['String']['output']>;
  firstName?: Maybe<Scalars['String']['output']>;
  lastName?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
};

export type Cooperation = {
  fictional: Scalars['Boolean']['output'];
  fromRound?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  lead: Organisation;
  /** The lead first, then by name. */
  members: Array<Organisation>;
  name: Scalars['String']['output'];
  referenceRegion: Scalars['String']['output'];
};

export type EligibilityReason = {
  code: Scalars['String']['output'];
  satisfied: Scalars['Boolean']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type EligibilityVerdict = {
  asCooperation: Scalars['Boolean']['output'];
  eligible: Scalars['Boolean']['output'];
  fictional: Scalars['Boolean']['output'];
  reasons: Array<EligibilityReason>;
  residents?: Maybe<Scalars['Int']['output']>;
  threshold?: Maybe<Scalars['Int']['output']>;
};

export type FactStatus =
  | 'CONFIRMED'
  | 'DEMO'
  | 'FROM_FORM'
  | 'INFERRED'
  | 'NOT_FOUND'
  | 'PARAPHRASE'
  | 'UNCERTAIN';

export type Indicator = {
  action: Action;
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: IndicatorKind;
  sentenceNl?: Maybe<Scalars['String']['output']>;
  terms: Array<IndicatorTerms>;
  unitEn: Scalars['String']['output'];
  unitNl: Scalars['String']['output'];
};

export type IndicatorKind =
  | 'COUNT'
  | 'PLAN'
  | 'STAFF';

export type IndicatorTerms = {
  amountStatus?: Maybe<FactStatus>;
  indicator: Indicator;
  maxReach: Scalars['Float']['output'];
  maxReachInForm: Scalars['Int']['output'];
  maxReachStatus?: Maybe<FactStatus>;
  round: Round;
  rowCeiling: Scalars['Cents']['output'];
  standardAmount: Scalars['Cents']['output'];
};

export type Instalment = {
  amount: Scalars['Cents']['output'];
  id: Scalars['ID']['output'];
  kind: InstalmentKind;
  state: InstalmentState;
  trigger: Scalars['String']['output'];
};

export type InstalmentKind =
  | 'ADVANCE'
  | 'BALANCE';

export type InstalmentState =
  | 'BATCHED'
  | 'CANCELLED'
  | 'ON_HOLD'
  | 'PAID'
  | 'PAYABLE'
  | 'PLANNED'
  | 'RETURNED';

export type LocalGovernmentDetails = {
  arrondissement?: Maybe<Scalars['String']['output']>;
  kind: LocalGovernmentKind;
  nisCode?: Maybe<Scalars['String']['output']>;
  originFigure?: Maybe<OriginFigure>;
  population?: Maybe<Scalars['Int']['output']>;
  populationYear?: Maybe<Scalars['Int']['output']>;
  predecessors: Array<Organisation>;
  province?: Maybe<Scalars['String']['output']>;
  randFacility: Scalars['Boolean']['output'];
  referenceRegion?: Maybe<Scalars['String']['output']>;
  successor?: Maybe<Organisation>;
};

export type LocalGovernmentKind =
  | 'BRUSSELS_MUNICIPALITY'
  | 'MUNICIPALITY'
  | 'VGC'
  | 'VZW_DE_RAND';

export type Mentorship = {
  action?: Maybe<Action>;
  fictional: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  mentor: Organisation;
  source?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  decideAward: ApplicationStepResult;
  /** The entries of a filter as a file, at most 10,000. */
  exportAuditEntries: AuditExport;
  findAdmissible: ApplicationStepResult;
  findInadmissible: ApplicationStepResult;
  proposeAward: ApplicationStepResult;
};


export type MutationDecideAwardArgs = {
  decisionReference: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationExportAuditEntriesArgs = {
  filter?: InputMaybe<AuditFilter>;
};


export type MutationFindAdmissibleArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationFindInadmissibleArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationProposeAwardArgs = {
  id: Scalars['ID']['input'];
  lines: Array<AwardLineInput>;
  version: Scalars['Int']['input'];
};

export type Objective = {
  actions: Array<Action>;
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameNl: Scalars['String']['output'];
  nameStatus?: Maybe<FactStatus>;
  ordinal: Scalars['Int']['output'];
  slug: Scalars['String']['output'];
};

export type Organisation = {
  commitments?: Maybe<Array<Commitment>>;
  /** As lead or member: in a round, or without one the last that is known. */
  cooperation?: Maybe<Cooperation>;
  /** Invented for the demonstration. */
  fictional: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  kboNumber?: Maybe<Scalars['String']['output']>;
  kind: OrganisationKind;
  localGovernment?: Maybe<LocalGovernmentDetails>;
  /** As mentor. */
  mentorships: Array<Mentorship>;
  name: Scalars['String']['output'];
  participations?: Maybe<Array<Participation>>;
  website?: Maybe<Scalars['String']['output']>;
};


export type OrganisationCooperationArgs = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
};


export type OrganisationParticipationsArgs = {
  roundId?: InputMaybe<Scalars['ID']['input']>;
};

export type OrganisationConnection = {
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisationFilter = {
  kind?: InputMaybe<OrganisationKind>;
  localGovernmentKind?: InputMaybe<LocalGovernmentKind>;
  nisCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  province?: InputMaybe<Scalars['String']['input']>;
  referenceRegion?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationKind =
  | 'AGENCY'
  | 'ASSOCIATION'
  | 'COMMISSION'
  | 'LOCAL_GOVERNMENT';

export type OrganisationSort =
  | 'NAME'
  | 'POPULATION_DESC';

export type OriginFigure = {
  fictional: Scalars['Boolean']['output'];
  residents: Scalars['Int']['output'];
  source: Scalars['String']['output'];
  year: Scalars['Int']['output'];
};

export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Participation = {
  achievedReach?: Maybe<Scalars['Int']['output']>;
  action?: Maybe<Action>;
  awarded: Scalars['Cents']['output'];
  awardedReach: Scalars['Int']['output'];
  currentReach: Scalars['Int']['output'];
  fictional: Scalars['Boolean']['output'];
  indicator?: Maybe<Indicator>;
  round?: Maybe<Round>;
  viaCooperation: Scalars['Boolean']['output'];
};

export type Problem = {
  code: RefusalCode;
  field?: Maybe<Scalars['String']['output']>;
  indicatorCode?: Maybe<Scalars['String']['output']>;
  limit?: Maybe<Scalars['Int']['output']>;
};

export type Programme = {
  actions: Array<Action>;
  budget?: Maybe<Scalars['Cents']['output']>;
  figures: Array<PublishedFigure>;
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameNl: Scalars['String']['output'];
  objectives: Array<Objective>;
  rounds: Array<Round>;
  slug: Scalars['String']['output'];
};

export type ProgrammeConnection = {
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PublishedFigure = {
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  contradiction?: Maybe<Scalars['String']['output']>;
  definitionEn: Scalars['String']['output'];
  definitionNl: Scalars['String']['output'];
  key: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  labelNl: Scalars['String']['output'];
  period: Scalars['String']['output'];
  roundSlug?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  status?: Maybe<FactStatus>;
  unit: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

export type Query = {
  action?: Maybe<Action>;
  application?: Maybe<Application>;
  /** A municipality's own, all submitted ones for the agency. */
  applications: ApplicationConnection;
  /** Assignments the actor may see: a partner its own, a municipality those it gave, the agency all. */
  assignments: AssignmentConnection;
  /** Who did what, newest first: an organisation reads its own file, the administrator of the agency all. */
  auditEntries: AuditEntryConnection;
  commitments: CommitmentConnection;
  /** The organisation of the logged-in actor. */
  myOrganisation?: Maybe<Organisation>;
  organisation?: Maybe<Organisation>;
  /** Search by name, NIS or KBO; filters combine. */
  organisations: OrganisationConnection;
  programme?: Maybe<Programme>;
  programmes: ProgrammeConnection;
  round?: Maybe<Round>;
  /** Awarded and achieved per organisation, summed over the filter. A page holds at most 500. */
  uptake: UptakeConnection;
};


export type QueryActionArgs = {
  number: Scalars['Int']['input'];
  programme: Scalars['String']['input'];
};


export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ApplicationSort>;
};


export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitmentFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryOrganisationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  nisCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrganisationSort>;
};


export type QueryProgrammeArgs = {
  slug: Scalars['String']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRoundArgs = {
  slug: Scalars['String']['input'];
};


export type QueryUptakeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: UptakeFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Receipt = {
  hash: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  submittedAt: Scalars['DateTime']['output'];
};

export type RefusalCode =
  | 'ACTION_ABOVE_CEILING'
  | 'ALREADY_IN_COOPERATION'
  | 'ALREADY_STARTED'
  | 'APPLICANT_KIND_NOT_ALLOWED'
  | 'AWARD_ABOVE_BUDGET'
  | 'AWARD_ABOVE_REQUEST'
  | 'BELOW_THRESHOLD'
  | 'CONTACT_INCOMPLETE'
  | 'DECISION_REFERENCE_MISSING'
  | 'EMAIL_INVALID'
  | 'IBAN_INVALID'
  | 'IBAN_MISSING'
  | 'NOTHING_PLANNED'
  | 'NOT_A_DRAFT'
  | 'NOT_FUNDABLE_IN_ROUND'
  | 'ORGANISATION_UNKNOWN'
  | 'PHONE_INVALID'
  | 'PLAN_ALL_OR_NOTHING'
  | 'PRIORITY_DOUBLE'
  | 'PRIORITY_GAP'
  | 'PRIORITY_MISSING'
  | 'REACH_ABOVE_MAXIMUM'
  | 'REACH_NEGATIVE'
  | 'REACH_NOT_WHOLE'
  | 'SAME_PERSON'
  | 'STALE_VERSION'
  | 'TEXT_TOO_LONG'
  | 'TWO_REGIONS'
  | 'UNKNOWN_INDICATOR'
  | 'UNKNOWN_ROUND'
  | 'WINDOW_CLOSED'
  | 'WINDOW_NOT_OPEN'
  | 'WRONG_STATE';

export type Refused = {
  current?: Maybe<Application>;
  problems: Array<Problem>;
};

export type Round = {
  actions: Array<ActionTerms>;
  applicationCounts?: Maybe<Array<ApplicationCount>>;
  awardDecisionOn?: Maybe<Scalars['LocalDate']['output']>;
  awarded?: Maybe<Scalars['Cents']['output']>;
  budget?: Maybe<Scalars['Cents']['output']>;
  closesAt: Scalars['DateTime']['output'];
  closesLocal: Scalars['String']['output'];
  committed?: Maybe<Scalars['Cents']['output']>;
  demo: Scalars['Boolean']['output'];
  facts: Array<RoundFact>;
  id: Scalars['ID']['output'];
  indicators: Array<IndicatorTerms>;
  opensAt: Scalars['DateTime']['output'];
  ordinal: Scalars['Int']['output'];
  phase: RoundPhase;
  policy: RoundPolicy;
  projectEnd: Scalars['LocalDate']['output'];
  projectStart: Scalars['LocalDate']['output'];
  remaining?: Maybe<Scalars['Cents']['output']>;
  requested?: Maybe<Scalars['Cents']['output']>;
  slug: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  titleNl: Scalars['String']['output'];
};

export type RoundFact = {
  key: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  status: FactStatus;
  value?: Maybe<Scalars['String']['output']>;
};

export type RoundPhase =
  | 'ANNOUNCED'
  | 'ASSESSING'
  | 'CLOSED'
  | 'ENDED'
  | 'OPEN'
  | 'REPORTING'
  | 'RUNNING';

export type RoundPolicy = {
  advanceBasisPoints: Scalars['Int']['output'];
  applicantKinds: Array<ApplicantKind>;
  coFinancingBasisPoints: Scalars['Int']['output'];
  cooperationIncentive?: Maybe<Scalars['Cents']['output']>;
  priorityScope: Scalars['String']['output'];
  rollingDecision: Scalars['Boolean']['output'];
  thresholdDataset?: Maybe<Scalars['String']['output']>;
  thresholdResidents?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
};

export type SubsidyCalculation = {
  actions: Array<ActionCalculation>;
  ceiling: Scalars['Cents']['output'];
  ownShare: Scalars['Cents']['output'];
  requested: Scalars['Cents']['output'];
  total: Scalars['Cents']['output'];
};

export type Uptake = {
  achievedReach?: Maybe<Scalars['Int']['output']>;
  actionCount: Scalars['Int']['output'];
  awarded: Scalars['Cents']['output'];
  awardedReach: Scalars['Int']['output'];
  fictional: Scalars['Boolean']['output'];
  organisation?: Maybe<Organisation>;
  viaCooperation: Scalars['Boolean']['output'];
};

export type UptakeConnection = {
  asOf: Scalars['DateTime']['output'];
  nodes: Array<Uptake>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type UptakeFilter = {
  actionId?: InputMaybe<Scalars['ID']['input']>;
  objectiveId?: InputMaybe<Scalars['ID']['input']>;
  organisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  roundId: Scalars['ID']['input'];
};

export type AuditLogQueryVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AuditLogQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, recordedAt: string, actorName: string, action: string, organisation?: { id: string, name: string } | null, actorOrganisation?: { id: string, name: string } | null, changes: Array<{ field: string, before?: string | null, after?: string | null }> }> } };

export type ExportAuditLogMutationVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
}>;


export type ExportAuditLogMutation = { exportAuditEntries: { fileName: string, csv: string, rows: number, truncated: boolean } };

export type DossierQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DossierQuery = { application?: { ' $fragmentRefs'?: { 'DossierFieldsFragment': DossierFieldsFragment } } | null };

export type DossierTermsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  programme: Scalars['String']['input'];
}>;


export type DossierTermsQuery = { round?: { ' $fragmentRefs'?: { 'DossierTermsFieldsFragment': DossierTermsFieldsFragment } } | null, programme?: { id: string, objectives: Array<{ id: string, nameNl: string, nameEn: string, actions: Array<{ id: string, number: number, nameNl: string, nameEn: string, nameStatus?: FactStatus | null }> }> } | null };

export type DossierTermsFieldsFragment = { id: string, slug: string, policy: { version: number, coFinancingBasisPoints: number, rollingDecision: boolean }, actions: Array<{ fundable: boolean, ceiling?: number | null, ceilingStatus?: FactStatus | null, action: { id: string, number: number } }>, indicators: Array<{ standardAmount: number, amountStatus?: FactStatus | null, maxReach: number, maxReachInForm: number, indicator: { id: string, code: string, kind: IndicatorKind, unitNl: string, unitEn: string, action: { id: string, number: number } } }> } & { ' $fragmentName'?: 'DossierTermsFieldsFragment' };

export type DossierFieldsFragment = { id: string, number: string, state: ApplicationState, kind: ApplicationKind, version: number, submittedAt?: string | null, iban?: string | null, fictional: boolean, availableSteps: Array<ApplicationStep>, applicant?: { id: string, name: string, fictional: boolean, localGovernment?: { nisCode?: string | null, province?: string | null, referenceRegion?: string | null } | null } | null, contact: { firstName?: string | null, lastName?: string | null, phone?: string | null, email?: string | null }, round?: { id: string, slug: string, titleNl: string, titleEn: string, demo: boolean, phase: RoundPhase, closesLocal: string, budget?: number | null, awarded?: number | null, requested?: number | null, remaining?: number | null } | null, lines: Array<{ indicatorCode: string, actionNumber: number, currentReach: number, plannedReach: number, priority?: number | null, standardAmount: number, maxReach: number, maxReachInForm: number, amount: number, awardedReach?: number | null, awarded?: number | null }>, calculation: { requested: number, ownShare: number, total: number, ceiling: number, actions: Array<{ actionNumber: number, uncapped: number, amount: number, ceiling: number, capped: boolean }> }, eligibility?: { eligible: boolean, asCooperation: boolean, residents?: number | null, threshold?: number | null, fictional: boolean, reasons: Array<{ code: string, satisfied: boolean, value?: string | null }> } | null, receipt?: { submittedAt: string, hash: string, revision: number } | null, proposal?: { proposedBy: string, proposedAt: string, amount: number } | null, award?: { id: string, amount: number, decidedAt: string, decisionReference: string, commitment?: { id: string, number: string, amount: number, committedAt: string, instalments: Array<{ id: string, kind: InstalmentKind, amount: number, state: InstalmentState, trigger: string }> } | null } | null, events: Array<{ at: string, step: string, by: string, note?: string | null }> } & { ' $fragmentName'?: 'DossierFieldsFragment' };

export type StepRefusedFragment = { problems: Array<{ code: RefusalCode, field?: string | null, indicatorCode?: string | null, limit?: number | null }>, current?: { ' $fragmentRefs'?: { 'DossierFieldsFragment': DossierFieldsFragment } } | null } & { ' $fragmentName'?: 'StepRefusedFragment' };

export type FindAdmissibleMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type FindAdmissibleMutation = { findAdmissible:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DossierFieldsFragment': DossierFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'StepRefusedFragment': StepRefusedFragment } }
    )
   };

export type FindInadmissibleMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type FindInadmissibleMutation = { findInadmissible:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DossierFieldsFragment': DossierFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'StepRefusedFragment': StepRefusedFragment } }
    )
   };

export type ProposeAwardMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  lines: Array<AwardLineInput> | AwardLineInput;
}>;


export type ProposeAwardMutation = { proposeAward:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DossierFieldsFragment': DossierFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'StepRefusedFragment': StepRefusedFragment } }
    )
   };

export type DecideAwardMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  decisionReference: Scalars['String']['input'];
}>;


export type DecideAwardMutation = { decideAward:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DossierFieldsFragment': DossierFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'StepRefusedFragment': StepRefusedFragment } }
    )
   };

export type RoundsOverviewQueryVariables = Exact<{
  programme: Scalars['String']['input'];
}>;


export type RoundsOverviewQuery = { programme?: { id: string, rounds: Array<{ id: string, slug: string, titleNl: string, titleEn: string, demo: boolean, phase: RoundPhase, opensAt: string, closesLocal: string, projectStart: string, projectEnd: string, budget?: number | null, awarded?: number | null, committed?: number | null, facts: Array<{ key: string, value?: string | null, status: FactStatus, note?: string | null, source?: string | null }> }> } | null };

export type WorklistRoundsQueryVariables = Exact<{
  programme: Scalars['String']['input'];
}>;


export type WorklistRoundsQuery = { programme?: { id: string, rounds: Array<{ id: string, slug: string, titleNl: string, titleEn: string, demo: boolean, phase: RoundPhase, closesLocal: string, budget?: number | null, awarded?: number | null, requested?: number | null, remaining?: number | null, applicationCounts?: Array<{ state: ApplicationState, count: number }> | null }>, objectives: Array<{ id: string, ordinal: number, nameNl: string, nameEn: string, actions: Array<{ id: string, number: number }> }> } | null };

export type WorklistQueryVariables = Exact<{
  filter: ApplicationFilter;
  sort: ApplicationSort;
  first: Scalars['Int']['input'];
}>;


export type WorklistQuery = { applications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'WorklistRowFragment': WorklistRowFragment } }> } };

export type WorklistRowFragment = { id: string, number: string, state: ApplicationState, submittedAt?: string | null, fictional: boolean, applicant?: { id: string, name: string, localGovernment?: { province?: string | null, referenceRegion?: string | null } | null } | null, calculation: { requested: number, actions: Array<{ actionNumber: number, amount: number, capped: boolean }> }, eligibility?: { eligible: boolean, asCooperation: boolean } | null, award?: { id: string, amount: number } | null } & { ' $fragmentName'?: 'WorklistRowFragment' };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DossierTermsFieldsFragmentDoc = new TypedDocumentString(`
    fragment DossierTermsFields on Round {
  id
  slug
  policy {
    version
    coFinancingBasisPoints
    rollingDecision
  }
  actions {
    fundable
    ceiling
    ceilingStatus
    action {
      id
      number
    }
  }
  indicators {
    standardAmount
    amountStatus
    maxReach
    maxReachInForm
    indicator {
      id
      code
      kind
      unitNl
      unitEn
      action {
        id
        number
      }
    }
  }
}
    `, {"fragmentName":"DossierTermsFields"}) as unknown as TypedDocumentString<DossierTermsFieldsFragment, unknown>;
export const DossierFieldsFragmentDoc = new TypedDocumentString(`
    fragment DossierFields on Application {
  id
  number
  state
  kind
  version
  submittedAt
  iban
  fictional
  availableSteps
  applicant {
    id
    name
    fictional
    localGovernment {
      nisCode
      province
      referenceRegion
    }
  }
  contact {
    firstName
    lastName
    phone
    email
  }
  round {
    id
    slug
    titleNl
    titleEn
    demo
    phase
    closesLocal
    budget
    awarded
    requested
    remaining
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    standardAmount
    maxReach
    maxReachInForm
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
    actions {
      actionNumber
      uncapped
      amount
      ceiling
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
    residents
    threshold
    fictional
    reasons {
      code
      satisfied
      value
    }
  }
  receipt {
    submittedAt
    hash
    revision
  }
  proposal {
    proposedBy
    proposedAt
    amount
  }
  award {
    id
    amount
    decidedAt
    decisionReference
    commitment {
      id
      number
      amount
      committedAt
      instalments {
        id
        kind
        amount
        state
        trigger
      }
    }
  }
  events {
    at
    step
    by
    note
  }
}
    `, {"fragmentName":"DossierFields"}) as unknown as TypedDocumentString<DossierFieldsFragment, unknown>;
export const StepRefusedFragmentDoc = new TypedDocumentString(`
    fragment StepRefused on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DossierFields
  }
}
    fragment DossierFields on Application {
  id
  number
  state
  kind
  version
  submittedAt
  iban
  fictional
  availableSteps
  applicant {
    id
    name
    fictional
    localGovernment {
      nisCode
      province
      referenceRegion
    }
  }
  contact {
    firstName
    lastName
    phone
    email
  }
  round {
    id
    slug
    titleNl
    titleEn
    demo
    phase
    closesLocal
    budget
    awarded
    requested
    remaining
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    standardAmount
    maxReach
    maxReachInForm
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
    actions {
      actionNumber
      uncapped
      amount
      ceiling
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
    residents
    threshold
    fictional
    reasons {
      code
      satisfied
      value
    }
  }
  receipt {
    submittedAt
    hash
    revision
  }
  proposal {
    proposedBy
    proposedAt
    amount
  }
  award {
    id
    amount
    decidedAt
    decisionReference
    commitment {
      id
      number
      amount
      committedAt
      instalments {
        id
        kind
        amount
        state
        trigger
      }
    }
  }
  events {
    at
    step
    by
    note
  }
}`, {"fragmentName":"StepRefused"}) as unknown as TypedDocumentString<StepRefusedFragment, unknown>;
export const WorklistRowFragmentDoc = new TypedDocumentString(`
    fragment WorklistRow on Application {
  id
  number
  state
  submittedAt
  fictional
  applicant {
    id
    name
    localGovernment {
      province
      referenceRegion
    }
  }
  calculation {
    requested
    actions {
      actionNumber
      amount
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
  }
  award {
    id
    amount
  }
}
    `, {"fragmentName":"WorklistRow"}) as unknown as TypedDocumentString<WorklistRowFragment, unknown>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditFilter, $first: Int) {
  auditEntries(filter: $filter, first: $first) {
    totalCount
    nodes {
      id
      recordedAt
      actorName
      action
      organisation {
        id
        name
      }
      actorOrganisation {
        id
        name
      }
      changes {
        field
        before
        after
      }
    }
  }
}
    `, {"hash":"d197db14538720635f3398dada43072a32f08808e08c574199e477ec99c242cb"}) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const ExportAuditLogDocument = new TypedDocumentString(`
    mutation ExportAuditLog($filter: AuditFilter) {
  exportAuditEntries(filter: $filter) {
    fileName
    csv
    rows
    truncated
  }
}
    `, {"hash":"0c8808b5a1d4ed437d64b0dc2362774f5f27e0dd506e3d951a424187838bed95"}) as unknown as TypedDocumentString<ExportAuditLogMutation, ExportAuditLogMutationVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!) {
  application(id: $id) {
    ...DossierFields
  }
}
    fragment DossierFields on Application {
  id
  number
  state
  kind
  version
  submittedAt
  iban
  fictional
  availableSteps
  applicant {
    id
    name
    fictional
    localGovernment {
      nisCode
      province
      referenceRegion
    }
  }
  contact {
    firstName
    lastName
    phone
    email
  }
  round {
    id
    slug
    titleNl
    titleEn
    demo
    phase
    closesLocal
    budget
    awarded
    requested
    remaining
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    standardAmount
    maxReach
    maxReachInForm
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
    actions {
      actionNumber
      uncapped
      amount
      ceiling
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
    residents
    threshold
    fictional
    reasons {
      code
      satisfied
      value
    }
  }
  receipt {
    submittedAt
    hash
    revision
  }
  proposal {
    proposedBy
    proposedAt
    amount
  }
  award {
    id
    amount
    decidedAt
    decisionReference
    commitment {
      id
      number
      amount
      committedAt
      instalments {
        id
        kind
        amount
        state
        trigger
      }
    }
  }
  events {
    at
    step
    by
    note
  }
}`, {"hash":"8617bf7344a9ff4ce5dfd293e761ebaf1d7247ca56f7321e30e465ba1abd97ed"}) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const DossierTermsDocument = new TypedDocumentString(`
    query DossierTerms($slug: String!, $programme: String!) {
  round(slug: $slug) {
    ...DossierTermsFields
  }
  programme(slug: $programme) {
    id
    objectives {
      id
      nameNl
      nameEn
      actions {
        id
        number
        nameNl
        nameEn
        nameStatus
      }
    }
  }
}
    fragment DossierTermsFields on Round {
  id
  slug
  policy {
    version
    coFinancingBasisPoints
    rollingDecision
  }
  actions {
    fundable
    ceiling
    ceilingStatus
    action {
      id
      number
    }
  }
  indicators {
    standardAmount
    amountStatus
    maxReach
    maxReachInForm
    indicator {
      id
      code
      kind
      unitNl
      unitEn
      action {
        id
        number
      }
    }
  }
}`, {"hash":"4ac627205a65e7e1b9a2ec608979d1d64fe2f9ddad288e84d91513b3cd456883"}) as unknown as TypedDocumentString<DossierTermsQuery, DossierTermsQueryVariables>;
export const FindAdmissibleDocument = new TypedDocumentString(`
    mutation FindAdmissible($id: ID!, $version: Int!) {
  findAdmissible(id: $id, version: $version) {
    __typename
    ... on Application {
      ...DossierFields
    }
    ... on Refused {
      ...StepRefused
    }
  }
}
    fragment DossierFields on Application {
  id
  number
  state
  kind
  version
  submittedAt
  iban
  fictional
  availableSteps
  applicant {
    id
    name
    fictional
    localGovernment {
      nisCode
      province
      referenceRegion
    }
  }
  contact {
    firstName
    lastName
    phone
    email
  }
  round {
    id
    slug
    titleNl
    titleEn
    demo
    phase
    closesLocal
    budget
    awarded
    requested
    remaining
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    standardAmount
    maxReach
    maxReachInForm
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
    actions {
      actionNumber
      uncapped
      amount
      ceiling
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
    residents
    threshold
    fictional
    reasons {
      code
      satisfied
      value
    }
  }
  receipt {
    submittedAt
    hash
    revision
  }
  proposal {
    proposedBy
    proposedAt
    amount
  }
  award {
    id
    amount
    decidedAt
    decisionReference
    commitment {
      id
      number
      amount
      committedAt
      instalments {
        id
        kind
        amount
        state
        trigger
      }
    }
  }
  events {
    at
    step
    by
    note
  }
}
fragment StepRefused on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DossierFields
  }
}`, {"hash":"747b1218a04ea2ae8f20dcdfacbb0f3a1a7b07b75028a246793096cc19cd5cc4"}) as unknown as TypedDocumentString<FindAdmissibleMutation, FindAdmissibleMutationVariables>;
export const FindInadmissibleDocument = new TypedDocumentString(`
    mutation FindInadmissible($id: ID!, $version: Int!, $reason: String!) {
  findInadmissible(id: $id, version: $version, reason: $reason) {
    __typename
    ... on Application {
      ...DossierFields
    }
    ... on Refused {
      ...StepRefused
    }
  }
}
    fragment DossierFields on Application {
  id
  number
  state
  kind
  version
  submittedAt
  iban
  fictional
  availableSteps
  applicant {
    id
    name
    fictional
    localGovernment {
      nisCode
      province
      referenceRegion
    }
  }
  contact {
    firstName
    lastName
    phone
    email
  }
  round {
    id
    slug
    titleNl
    titleEn
    demo
    phase
    closesLocal
    budget
    awarded
    requested
    remaining
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    standardAmount
    maxReach
    maxReachInForm
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
    actions {
      actionNumber
      uncapped
      amount
      ceiling
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
    residents
    threshold
    fictional
    reasons {
      code
      satisfied
      value
    }
  }
  receipt {
    submittedAt
    hash
    revision
  }
  proposal {
    proposedBy
    proposedAt
    amount
  }
  award {
    id
    amount
    decidedAt
    decisionReference
    commitment {
      id
      number
      amount
      committedAt
      instalments {
        id
        kind
        amount
        state
        trigger
      }
    }
  }
  events {
    at
    step
    by
    note
  }
}
fragment StepRefused on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DossierFields
  }
}`, {"hash":"09d7220a9d5068859c3f8d8f1923bcaa08e0e5373b8da7a024befaee57245e5b"}) as unknown as TypedDocumentString<FindInadmissibleMutation, FindInadmissibleMutationVariables>;
export const ProposeAwardDocument = new TypedDocumentString(`
    mutation ProposeAward($id: ID!, $version: Int!, $lines: [AwardLineInput!]!) {
  proposeAward(id: $id, version: $version, lines: $lines) {
    __typename
    ... on Application {
      ...DossierFields
    }
    ... on Refused {
      ...StepRefused
    }
  }
}
    fragment DossierFields on Application {
  id
  number
  state
  kind
  version
  submittedAt
  iban
  fictional
  availableSteps
  applicant {
    id
    name
    fictional
    localGovernment {
      nisCode
      province
      referenceRegion
    }
  }
  contact {
    firstName
    lastName
    phone
    email
  }
  round {
    id
    slug
    titleNl
    titleEn
    demo
    phase
    closesLocal
    budget
    awarded
    requested
    remaining
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    standardAmount
    maxReach
    maxReachInForm
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
    actions {
      actionNumber
      uncapped
      amount
      ceiling
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
    residents
    threshold
    fictional
    reasons {
      code
      satisfied
      value
    }
  }
  receipt {
    submittedAt
    hash
    revision
  }
  proposal {
    proposedBy
    proposedAt
    amount
  }
  award {
    id
    amount
    decidedAt
    decisionReference
    commitment {
      id
      number
      amount
      committedAt
      instalments {
        id
        kind
        amount
        state
        trigger
      }
    }
  }
  events {
    at
    step
    by
    note
  }
}
fragment StepRefused on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DossierFields
  }
}`, {"hash":"7d5cb2ceebf6755b726c58df12a81d94b402893b291c116a19f451e17586060e"}) as unknown as TypedDocumentString<ProposeAwardMutation, ProposeAwardMutationVariables>;
export const DecideAwardDocument = new TypedDocumentString(`
    mutation DecideAward($id: ID!, $version: Int!, $decisionReference: String!) {
  decideAward(id: $id, version: $version, decisionReference: $decisionReference) {
    __typename
    ... on Application {
      ...DossierFields
    }
    ... on Refused {
      ...StepRefused
    }
  }
}
    fragment DossierFields on Application {
  id
  number
  state
  kind
  version
  submittedAt
  iban
  fictional
  availableSteps
  applicant {
    id
    name
    fictional
    localGovernment {
      nisCode
      province
      referenceRegion
    }
  }
  contact {
    firstName
    lastName
    phone
    email
  }
  round {
    id
    slug
    titleNl
    titleEn
    demo
    phase
    closesLocal
    budget
    awarded
    requested
    remaining
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    standardAmount
    maxReach
    maxReachInForm
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
    actions {
      actionNumber
      uncapped
      amount
      ceiling
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
    residents
    threshold
    fictional
    reasons {
      code
      satisfied
      value
    }
  }
  receipt {
    submittedAt
    hash
    revision
  }
  proposal {
    proposedBy
    proposedAt
    amount
  }
  award {
    id
    amount
    decidedAt
    decisionReference
    commitment {
      id
      number
      amount
      committedAt
      instalments {
        id
        kind
        amount
        state
        trigger
      }
    }
  }
  events {
    at
    step
    by
    note
  }
}
fragment StepRefused on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DossierFields
  }
}`, {"hash":"bfafc5cbf819b2365610b5e5e4794ddbe888eef87bfc1b50ac44b6b2367a2f55"}) as unknown as TypedDocumentString<DecideAwardMutation, DecideAwardMutationVariables>;
export const RoundsOverviewDocument = new TypedDocumentString(`
    query RoundsOverview($programme: String!) {
  programme(slug: $programme) {
    id
    rounds {
      id
      slug
      titleNl
      titleEn
      demo
      phase
      opensAt
      closesLocal
      projectStart
      projectEnd
      budget
      awarded
      committed
      facts {
        key
        value
        status
        note
        source
      }
    }
  }
}
    `, {"hash":"8d220b3909c24eec436f7b167776dafa92f5b510408a0149d64770b66a4b48b2"}) as unknown as TypedDocumentString<RoundsOverviewQuery, RoundsOverviewQueryVariables>;
export const WorklistRoundsDocument = new TypedDocumentString(`
    query WorklistRounds($programme: String!) {
  programme(slug: $programme) {
    id
    rounds {
      id
      slug
      titleNl
      titleEn
      demo
      phase
      closesLocal
      budget
      awarded
      requested
      remaining
      applicationCounts {
        state
        count
      }
    }
    objectives {
      id
      ordinal
      nameNl
      nameEn
      actions {
        id
        number
      }
    }
  }
}
    `, {"hash":"526c3695096126b42f9a9e586429a74f75e14ac1e1e3152738a32c6ce58661a7"}) as unknown as TypedDocumentString<WorklistRoundsQuery, WorklistRoundsQueryVariables>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist($filter: ApplicationFilter!, $sort: ApplicationSort!, $first: Int!) {
  applications(filter: $filter, sort: $sort, first: $first) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...WorklistRow
    }
  }
}
    fragment WorklistRow on Application {
  id
  number
  state
  submittedAt
  fictional
  applicant {
    id
    name
    localGovernment {
      province
      referenceRegion
    }
  }
  calculation {
    requested
    actions {
      actionNumber
      amount
      capped
    }
  }
  eligibility {
    eligible
    asCooperation
  }
  award {
    id
    amount
  }
}`, {"hash":"db4f162e0564587180ba486c95182d3a43ffcf1be4952d9f78f1cd316f399cc3"}) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;