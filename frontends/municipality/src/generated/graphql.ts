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
  definitionNl?: Maybe<Scalars['String']['output']>;
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
  | 'EDIT'
  | 'SUBMIT'
  | 'WITHDRAW';

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

export type AssignmentRefusalCode =
  | 'AMOUNT_NEGATIVE'
  | 'DATES_REVERSED'
  | 'REACH_NOT_POSITIVE'
  | 'REASON_MISSING'
  | 'STALE_VERSION'
  | 'TEXT_TOO_LONG'
  | 'UNKNOWN_INDICATOR'
  | 'UNKNOWN_PARTNER'
  | 'UNKNOWN_ROUND'
  | 'WRONG_STATE';

export type AssignmentRefused = {
  code: AssignmentRefusalCode;
  current?: Maybe<Assignment>;
  field?: Maybe<Scalars['String']['output']>;
};

export type AssignmentResult = Assignment | AssignmentRefused;

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

export type ContactInput = {
  email?: InputMaybe<Scalars['String']['input']>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
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
  indicator: Indicator;
  maxReach: Scalars['Float']['output'];
  maxReachInForm: Scalars['Int']['output'];
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

export type LineInput = {
  currentReach: Scalars['Float']['input'];
  indicatorCode: Scalars['String']['input'];
  plannedReach: Scalars['Float']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
};

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
  cancelAssignment: AssignmentResult;
  /** The entries of a filter as a file, at most 10,000. */
  exportAuditEntries: AuditExport;
  proposeAssignment: AssignmentResult;
  saveApplication: SaveApplicationResult;
  /** Idempotent per round: gives back the draft that exists. */
  startApplication: StartApplicationResult;
  submitApplication: SubmitApplicationResult;
  withdrawApplication: ApplicationStepResult;
};


export type MutationCancelAssignmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationExportAuditEntriesArgs = {
  filter?: InputMaybe<AuditFilter>;
};


export type MutationProposeAssignmentArgs = {
  input: ProposeAssignmentInput;
};


export type MutationSaveApplicationArgs = {
  input: SaveApplicationInput;
};


export type MutationStartApplicationArgs = {
  roundId: Scalars['ID']['input'];
};


export type MutationSubmitApplicationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawApplicationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type Objective = {
  actions: Array<Action>;
  id: Scalars['ID']['output'];
  nameEn: Scalars['String']['output'];
  nameNl: Scalars['String']['output'];
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

export type ProposeAssignmentInput = {
  amount: Scalars['Cents']['input'];
  endsOn: Scalars['LocalDate']['input'];
  indicatorId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  partnerId: Scalars['ID']['input'];
  reach: Scalars['Int']['input'];
  roundId: Scalars['ID']['input'];
  startsOn: Scalars['LocalDate']['input'];
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
  /** May the actor's organisation apply in this round, and why (not). */
  eligibility?: Maybe<EligibilityVerdict>;
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


export type QueryEligibilityArgs = {
  roundId: Scalars['ID']['input'];
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
  awardDecisionOn?: Maybe<Scalars['LocalDate']['output']>;
  awarded?: Maybe<Scalars['Cents']['output']>;
  budget?: Maybe<Scalars['Cents']['output']>;
  closesAt: Scalars['DateTime']['output'];
  closesLocal: Scalars['String']['output'];
  demo: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  indicators: Array<IndicatorTerms>;
  opensAt: Scalars['DateTime']['output'];
  ordinal: Scalars['Int']['output'];
  phase: RoundPhase;
  policy: RoundPolicy;
  projectEnd: Scalars['LocalDate']['output'];
  projectStart: Scalars['LocalDate']['output'];
  slug: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  titleNl: Scalars['String']['output'];
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

export type SaveApplicationInput = {
  contact?: InputMaybe<ContactInput>;
  iban?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  lines?: InputMaybe<Array<LineInput>>;
  version: Scalars['Int']['input'];
};

export type SaveApplicationResult = Application | Refused;

export type StartApplicationResult = Application | Refused;

export type SubmitApplicationResult = Application | Refused;

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

export type DraftFieldsFragment = { id: string, number: string, state: ApplicationState, version: number, savedAt: string, submittedAt?: string | null, iban?: string | null, fictional: boolean, availableSteps: Array<ApplicationStep>, contact: { firstName?: string | null, lastName?: string | null, phone?: string | null, email?: string | null }, lines: Array<{ indicatorCode: string, actionNumber: number, currentReach: number, plannedReach: number, priority?: number | null, amount: number, awardedReach?: number | null, awarded?: number | null }>, calculation: { requested: number, ownShare: number, total: number, ceiling: number }, problems: Array<{ code: RefusalCode, field?: string | null, indicatorCode?: string | null, limit?: number | null }>, receipt?: { submittedAt: string, hash: string, revision: number } | null, events: Array<{ at: string, step: string, by: string, note?: string | null }> } & { ' $fragmentName'?: 'DraftFieldsFragment' };

export type ApplicationPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ApplicationPageQuery = { application?: (
    { applicant?: { id: string, name: string } | null, round?: (
      { id: string, slug: string }
      & { ' $fragmentRefs'?: { 'ApplicationRoundFragment': ApplicationRoundFragment } }
    ) | null, award?: { id: string, amount: number, decidedAt: string, decisionReference: string, commitment?: { id: string, number: string, amount: number, committedAt: string, instalments: Array<{ id: string, kind: InstalmentKind, amount: number, state: InstalmentState, trigger: string }> } | null } | null }
    & { ' $fragmentRefs'?: { 'DraftFieldsFragment': DraftFieldsFragment } }
  ) | null };

export type ApplicationRoundFragment = { slug: string, ordinal: number, titleNl: string, titleEn: string, demo: boolean, phase: RoundPhase, closesAt: string, closesLocal: string, projectStart: string, projectEnd: string } & { ' $fragmentName'?: 'ApplicationRoundFragment' };

export type ApplicationsOfOursQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsOfOursQuery = { applications: { totalCount: number, nodes: Array<{ id: string, number: string, state: ApplicationState, savedAt: string, submittedAt?: string | null, fictional: boolean, problems: Array<{ code: RefusalCode }>, calculation: { requested: number }, round?: (
        { id: string }
        & { ' $fragmentRefs'?: { 'ApplicationRoundFragment': ApplicationRoundFragment } }
      ) | null, award?: { id: string, amount: number, decidedAt: string, commitment?: { id: string, number: string, amount: number, committedAt: string, instalments: Array<{ id: string, kind: InstalmentKind, amount: number, state: InstalmentState, trigger: string }> } | null } | null }> } };

export type StartApplicationMutationVariables = Exact<{
  roundId: Scalars['ID']['input'];
}>;


export type StartApplicationMutation = { startApplication:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DraftFieldsFragment': DraftFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'RefusedFieldsFragment': RefusedFieldsFragment } }
    )
   };

export type SaveApplicationMutationVariables = Exact<{
  input: SaveApplicationInput;
}>;


export type SaveApplicationMutation = { saveApplication:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DraftFieldsFragment': DraftFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'RefusedFieldsFragment': RefusedFieldsFragment } }
    )
   };

export type SubmitApplicationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type SubmitApplicationMutation = { submitApplication:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DraftFieldsFragment': DraftFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'RefusedFieldsFragment': RefusedFieldsFragment } }
    )
   };

export type WithdrawApplicationMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | (
      { __typename: 'Application' }
      & { ' $fragmentRefs'?: { 'DraftFieldsFragment': DraftFieldsFragment } }
    )
    | (
      { __typename: 'Refused' }
      & { ' $fragmentRefs'?: { 'RefusedFieldsFragment': RefusedFieldsFragment } }
    )
   };

export type RefusedFieldsFragment = { problems: Array<{ code: RefusalCode, field?: string | null, indicatorCode?: string | null, limit?: number | null }>, current?: { ' $fragmentRefs'?: { 'DraftFieldsFragment': DraftFieldsFragment } } | null } & { ' $fragmentName'?: 'RefusedFieldsFragment' };

export type ApplicationTermsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
  programme: Scalars['String']['input'];
}>;


export type ApplicationTermsQuery = { round?: { ' $fragmentRefs'?: { 'RoundTermsFragment': RoundTermsFragment } } | null, programme?: { id: string, objectives: Array<{ id: string, nameNl: string, nameEn: string, actions: Array<{ id: string, number: number, nameNl: string, nameEn: string }> }> } | null };

export type AssignmentsOfOursQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignmentsOfOursQuery = { assignments: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'AssignmentFieldsFragment': AssignmentFieldsFragment } }> } };

export type AssignmentChoicesQueryVariables = Exact<{
  programme: Scalars['String']['input'];
}>;


export type AssignmentChoicesQuery = { organisations: { nodes: Array<{ id: string, name: string, fictional: boolean }> }, programme?: { id: string, rounds: Array<{ id: string, titleNl: string, titleEn: string, demo: boolean, phase: RoundPhase, projectStart: string, projectEnd: string, indicators: Array<{ indicator: { id: string, code: string, unitNl: string, unitEn: string, action: { id: string, number: number, nameNl: string, nameEn: string } } }> }> } | null };

export type AssignmentFieldsFragment = { id: string, number: string, state: AssignmentState, reach: number, amount: number, paid: boolean, startsOn: string, endsOn: string, note?: string | null, fictional: boolean, version: number, availableSteps: Array<AssignmentStep>, partner: { id: string, name: string }, round?: { id: string, titleNl: string, titleEn: string } | null, indicator?: { id: string, code: string, unitNl: string, unitEn: string, action: { id: string, number: number, nameNl: string, nameEn: string } } | null } & { ' $fragmentName'?: 'AssignmentFieldsFragment' };

export type ProposeAssignmentMutationVariables = Exact<{
  input: ProposeAssignmentInput;
}>;


export type ProposeAssignmentMutation = { proposeAssignment:
    | (
      { __typename: 'Assignment' }
      & { ' $fragmentRefs'?: { 'AssignmentFieldsFragment': AssignmentFieldsFragment } }
    )
    | { __typename: 'AssignmentRefused', code: AssignmentRefusalCode, field?: string | null }
   };

export type CancelAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type CancelAssignmentMutation = { cancelAssignment:
    | (
      { __typename: 'Assignment' }
      & { ' $fragmentRefs'?: { 'AssignmentFieldsFragment': AssignmentFieldsFragment } }
    )
    | { __typename: 'AssignmentRefused', code: AssignmentRefusalCode, field?: string | null }
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

export type SimulatorTermsQueryVariables = Exact<{
  slug: Scalars['String']['input'];
}>;


export type SimulatorTermsQuery = { programme?: { id: string, nameNl: string, objectives: Array<{ id: string, ordinal: number, slug: string, nameNl: string, nameEn: string, actions: Array<{ id: string, number: number, nameNl: string, nameEn: string }> }>, rounds: Array<{ ' $fragmentRefs'?: { 'RoundTermsFragment': RoundTermsFragment } }> } | null };

export type RoundTermsFragment = { id: string, slug: string, ordinal: number, titleNl: string, titleEn: string, demo: boolean, phase: RoundPhase, opensAt: string, closesAt: string, closesLocal: string, projectStart: string, projectEnd: string, policy: { version: number, coFinancingBasisPoints: number, advanceBasisPoints: number, thresholdResidents?: number | null, priorityScope: string }, actions: Array<{ fundable: boolean, ceiling?: number | null, definitionNl?: string | null, action: { id: string, number: number } }>, indicators: Array<{ standardAmount: number, maxReach: number, maxReachInForm: number, rowCeiling: number, indicator: { id: string, code: string, kind: IndicatorKind, unitNl: string, unitEn: string, sentenceNl?: string | null, action: { id: string, number: number } } }> } & { ' $fragmentName'?: 'RoundTermsFragment' };

export type SimulatorEligibilityQueryVariables = Exact<{
  roundId: Scalars['ID']['input'];
}>;


export type SimulatorEligibilityQuery = { eligibility?: { eligible: boolean, asCooperation: boolean, residents?: number | null, threshold?: number | null, fictional: boolean, reasons: Array<{ code: string, satisfied: boolean, value?: string | null }> } | null };

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
export const ApplicationRoundFragmentDoc = new TypedDocumentString(`
    fragment ApplicationRound on Round {
  slug
  ordinal
  titleNl
  titleEn
  demo
  phase
  closesAt
  closesLocal
  projectStart
  projectEnd
}
    `, {"fragmentName":"ApplicationRound"}) as unknown as TypedDocumentString<ApplicationRoundFragment, unknown>;
export const DraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftFields on Application {
  id
  number
  state
  version
  savedAt
  submittedAt
  iban
  fictional
  availableSteps
  contact {
    firstName
    lastName
    phone
    email
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
  }
  problems {
    code
    field
    indicatorCode
    limit
  }
  receipt {
    submittedAt
    hash
    revision
  }
  events {
    at
    step
    by
    note
  }
}
    `, {"fragmentName":"DraftFields"}) as unknown as TypedDocumentString<DraftFieldsFragment, unknown>;
export const RefusedFieldsFragmentDoc = new TypedDocumentString(`
    fragment RefusedFields on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DraftFields
  }
}
    fragment DraftFields on Application {
  id
  number
  state
  version
  savedAt
  submittedAt
  iban
  fictional
  availableSteps
  contact {
    firstName
    lastName
    phone
    email
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
  }
  problems {
    code
    field
    indicatorCode
    limit
  }
  receipt {
    submittedAt
    hash
    revision
  }
  events {
    at
    step
    by
    note
  }
}`, {"fragmentName":"RefusedFields"}) as unknown as TypedDocumentString<RefusedFieldsFragment, unknown>;
export const AssignmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentFields on Assignment {
  id
  number
  state
  reach
  amount
  paid
  startsOn
  endsOn
  note
  fictional
  version
  availableSteps
  partner {
    id
    name
  }
  round {
    id
    titleNl
    titleEn
  }
  indicator {
    id
    code
    unitNl
    unitEn
    action {
      id
      number
      nameNl
      nameEn
    }
  }
}
    `, {"fragmentName":"AssignmentFields"}) as unknown as TypedDocumentString<AssignmentFieldsFragment, unknown>;
export const RoundTermsFragmentDoc = new TypedDocumentString(`
    fragment RoundTerms on Round {
  id
  slug
  ordinal
  titleNl
  titleEn
  demo
  phase
  opensAt
  closesAt
  closesLocal
  projectStart
  projectEnd
  policy {
    version
    coFinancingBasisPoints
    advanceBasisPoints
    thresholdResidents
    priorityScope
  }
  actions {
    fundable
    ceiling
    definitionNl
    action {
      id
      number
    }
  }
  indicators {
    standardAmount
    maxReach
    maxReachInForm
    rowCeiling
    indicator {
      id
      code
      kind
      unitNl
      unitEn
      sentenceNl
      action {
        id
        number
      }
    }
  }
}
    `, {"fragmentName":"RoundTerms"}) as unknown as TypedDocumentString<RoundTermsFragment, unknown>;
export const ApplicationPageDocument = new TypedDocumentString(`
    query ApplicationPage($id: ID!) {
  application(id: $id) {
    ...DraftFields
    applicant {
      id
      name
    }
    round {
      id
      slug
      ...ApplicationRound
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
  }
}
    fragment DraftFields on Application {
  id
  number
  state
  version
  savedAt
  submittedAt
  iban
  fictional
  availableSteps
  contact {
    firstName
    lastName
    phone
    email
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
  }
  problems {
    code
    field
    indicatorCode
    limit
  }
  receipt {
    submittedAt
    hash
    revision
  }
  events {
    at
    step
    by
    note
  }
}
fragment ApplicationRound on Round {
  slug
  ordinal
  titleNl
  titleEn
  demo
  phase
  closesAt
  closesLocal
  projectStart
  projectEnd
}`, {"hash":"af9f560da9d5f7f70b13a17e26ddf1c12444dd4eef611b8f5b23ce7c26207dea"}) as unknown as TypedDocumentString<ApplicationPageQuery, ApplicationPageQueryVariables>;
export const ApplicationsOfOursDocument = new TypedDocumentString(`
    query ApplicationsOfOurs {
  applications(first: 20) {
    totalCount
    nodes {
      id
      number
      state
      savedAt
      submittedAt
      fictional
      problems {
        code
      }
      calculation {
        requested
      }
      round {
        id
        ...ApplicationRound
      }
      award {
        id
        amount
        decidedAt
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
    }
  }
}
    fragment ApplicationRound on Round {
  slug
  ordinal
  titleNl
  titleEn
  demo
  phase
  closesAt
  closesLocal
  projectStart
  projectEnd
}`, {"hash":"a338f895f8c6b050d18368d9a5bdaa96e27a704d453701b216708e6780fe2618"}) as unknown as TypedDocumentString<ApplicationsOfOursQuery, ApplicationsOfOursQueryVariables>;
export const StartApplicationDocument = new TypedDocumentString(`
    mutation StartApplication($roundId: ID!) {
  startApplication(roundId: $roundId) {
    __typename
    ... on Application {
      ...DraftFields
    }
    ... on Refused {
      ...RefusedFields
    }
  }
}
    fragment DraftFields on Application {
  id
  number
  state
  version
  savedAt
  submittedAt
  iban
  fictional
  availableSteps
  contact {
    firstName
    lastName
    phone
    email
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
  }
  problems {
    code
    field
    indicatorCode
    limit
  }
  receipt {
    submittedAt
    hash
    revision
  }
  events {
    at
    step
    by
    note
  }
}
fragment RefusedFields on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DraftFields
  }
}`, {"hash":"42a1295514bb292560bf521fd8a14ace071dc88ac574e53265322969aab1b589"}) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const SaveApplicationDocument = new TypedDocumentString(`
    mutation SaveApplication($input: SaveApplicationInput!) {
  saveApplication(input: $input) {
    __typename
    ... on Application {
      ...DraftFields
    }
    ... on Refused {
      ...RefusedFields
    }
  }
}
    fragment DraftFields on Application {
  id
  number
  state
  version
  savedAt
  submittedAt
  iban
  fictional
  availableSteps
  contact {
    firstName
    lastName
    phone
    email
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
  }
  problems {
    code
    field
    indicatorCode
    limit
  }
  receipt {
    submittedAt
    hash
    revision
  }
  events {
    at
    step
    by
    note
  }
}
fragment RefusedFields on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DraftFields
  }
}`, {"hash":"970648d00ed6ed0c86fbe3340038ea72fad20eb79d033c6f8c73a14b6dca1527"}) as unknown as TypedDocumentString<SaveApplicationMutation, SaveApplicationMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($id: ID!, $version: Int!) {
  submitApplication(id: $id, version: $version) {
    __typename
    ... on Application {
      ...DraftFields
    }
    ... on Refused {
      ...RefusedFields
    }
  }
}
    fragment DraftFields on Application {
  id
  number
  state
  version
  savedAt
  submittedAt
  iban
  fictional
  availableSteps
  contact {
    firstName
    lastName
    phone
    email
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
  }
  problems {
    code
    field
    indicatorCode
    limit
  }
  receipt {
    submittedAt
    hash
    revision
  }
  events {
    at
    step
    by
    note
  }
}
fragment RefusedFields on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DraftFields
  }
}`, {"hash":"ee60e44f55a78c2d46a104208bbf0af7af7dcaa7f8328c0b71d0db0ba00cc2b3"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($id: ID!, $version: Int!) {
  withdrawApplication(id: $id, version: $version) {
    __typename
    ... on Application {
      ...DraftFields
    }
    ... on Refused {
      ...RefusedFields
    }
  }
}
    fragment DraftFields on Application {
  id
  number
  state
  version
  savedAt
  submittedAt
  iban
  fictional
  availableSteps
  contact {
    firstName
    lastName
    phone
    email
  }
  lines {
    indicatorCode
    actionNumber
    currentReach
    plannedReach
    priority
    amount
    awardedReach
    awarded
  }
  calculation {
    requested
    ownShare
    total
    ceiling
  }
  problems {
    code
    field
    indicatorCode
    limit
  }
  receipt {
    submittedAt
    hash
    revision
  }
  events {
    at
    step
    by
    note
  }
}
fragment RefusedFields on Refused {
  problems {
    code
    field
    indicatorCode
    limit
  }
  current {
    ...DraftFields
  }
}`, {"hash":"ca17bff973ed2b2341e71925ace9b3e545a79c9fe429b10e62a298252e31e22c"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ApplicationTermsDocument = new TypedDocumentString(`
    query ApplicationTerms($slug: String!, $programme: String!) {
  round(slug: $slug) {
    ...RoundTerms
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
      }
    }
  }
}
    fragment RoundTerms on Round {
  id
  slug
  ordinal
  titleNl
  titleEn
  demo
  phase
  opensAt
  closesAt
  closesLocal
  projectStart
  projectEnd
  policy {
    version
    coFinancingBasisPoints
    advanceBasisPoints
    thresholdResidents
    priorityScope
  }
  actions {
    fundable
    ceiling
    definitionNl
    action {
      id
      number
    }
  }
  indicators {
    standardAmount
    maxReach
    maxReachInForm
    rowCeiling
    indicator {
      id
      code
      kind
      unitNl
      unitEn
      sentenceNl
      action {
        id
        number
      }
    }
  }
}`, {"hash":"ff44918be993ab8b225cdb4cf5906fcffac2182b58716ed4056ecf456e26b8be"}) as unknown as TypedDocumentString<ApplicationTermsQuery, ApplicationTermsQueryVariables>;
export const AssignmentsOfOursDocument = new TypedDocumentString(`
    query AssignmentsOfOurs {
  assignments(first: 100) {
    totalCount
    nodes {
      ...AssignmentFields
    }
  }
}
    fragment AssignmentFields on Assignment {
  id
  number
  state
  reach
  amount
  paid
  startsOn
  endsOn
  note
  fictional
  version
  availableSteps
  partner {
    id
    name
  }
  round {
    id
    titleNl
    titleEn
  }
  indicator {
    id
    code
    unitNl
    unitEn
    action {
      id
      number
      nameNl
      nameEn
    }
  }
}`, {"hash":"0538041c1660157fc40326a1a18799ae4952d47bb63b42fcdecf77da71fb7c06"}) as unknown as TypedDocumentString<AssignmentsOfOursQuery, AssignmentsOfOursQueryVariables>;
export const AssignmentChoicesDocument = new TypedDocumentString(`
    query AssignmentChoices($programme: String!) {
  organisations(filter: {kind: ASSOCIATION}, first: 100) {
    nodes {
      id
      name
      fictional
    }
  }
  programme(slug: $programme) {
    id
    rounds {
      id
      titleNl
      titleEn
      demo
      phase
      projectStart
      projectEnd
      indicators {
        indicator {
          id
          code
          unitNl
          unitEn
          action {
            id
            number
            nameNl
            nameEn
          }
        }
      }
    }
  }
}
    `, {"hash":"52a570046539b34b5861c7b4af84d57663f3e4cc7cf7a666195f14ee50876c48"}) as unknown as TypedDocumentString<AssignmentChoicesQuery, AssignmentChoicesQueryVariables>;
export const ProposeAssignmentDocument = new TypedDocumentString(`
    mutation ProposeAssignment($input: ProposeAssignmentInput!) {
  proposeAssignment(input: $input) {
    __typename
    ... on Assignment {
      ...AssignmentFields
    }
    ... on AssignmentRefused {
      code
      field
    }
  }
}
    fragment AssignmentFields on Assignment {
  id
  number
  state
  reach
  amount
  paid
  startsOn
  endsOn
  note
  fictional
  version
  availableSteps
  partner {
    id
    name
  }
  round {
    id
    titleNl
    titleEn
  }
  indicator {
    id
    code
    unitNl
    unitEn
    action {
      id
      number
      nameNl
      nameEn
    }
  }
}`, {"hash":"bfd0c5069ea8cda3c51e478552c5d3e57c52d91c3e87db12c1ee75561ed4a192"}) as unknown as TypedDocumentString<ProposeAssignmentMutation, ProposeAssignmentMutationVariables>;
export const CancelAssignmentDocument = new TypedDocumentString(`
    mutation CancelAssignment($id: ID!, $version: Int!, $reason: String!) {
  cancelAssignment(id: $id, version: $version, reason: $reason) {
    __typename
    ... on Assignment {
      ...AssignmentFields
    }
    ... on AssignmentRefused {
      code
      field
    }
  }
}
    fragment AssignmentFields on Assignment {
  id
  number
  state
  reach
  amount
  paid
  startsOn
  endsOn
  note
  fictional
  version
  availableSteps
  partner {
    id
    name
  }
  round {
    id
    titleNl
    titleEn
  }
  indicator {
    id
    code
    unitNl
    unitEn
    action {
      id
      number
      nameNl
      nameEn
    }
  }
}`, {"hash":"8a148d2716646f289496da0ed04e208bac3497cf6b5320d35b8057a5dd0bfec0"}) as unknown as TypedDocumentString<CancelAssignmentMutation, CancelAssignmentMutationVariables>;
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
export const SimulatorTermsDocument = new TypedDocumentString(`
    query SimulatorTerms($slug: String!) {
  programme(slug: $slug) {
    id
    nameNl
    objectives {
      id
      ordinal
      slug
      nameNl
      nameEn
      actions {
        id
        number
        nameNl
        nameEn
      }
    }
    rounds {
      ...RoundTerms
    }
  }
}
    fragment RoundTerms on Round {
  id
  slug
  ordinal
  titleNl
  titleEn
  demo
  phase
  opensAt
  closesAt
  closesLocal
  projectStart
  projectEnd
  policy {
    version
    coFinancingBasisPoints
    advanceBasisPoints
    thresholdResidents
    priorityScope
  }
  actions {
    fundable
    ceiling
    definitionNl
    action {
      id
      number
    }
  }
  indicators {
    standardAmount
    maxReach
    maxReachInForm
    rowCeiling
    indicator {
      id
      code
      kind
      unitNl
      unitEn
      sentenceNl
      action {
        id
        number
      }
    }
  }
}`, {"hash":"0bf74c3123946d4c2e16b0f11893ebc00def6acceb43f02b6f7f087b00378921"}) as unknown as TypedDocumentString<SimulatorTermsQuery, SimulatorTermsQueryVariables>;
export const SimulatorEligibilityDocument = new TypedDocumentString(`
    query SimulatorEligibility($roundId: ID!) {
  eligibility(roundId: $roundId) {
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
}
    `, {"hash":"5fa638181ab702dc9431edc5fd6e62c3fc47e5c75b02df2d50be8bb60d9f8f3b"}) as unknown as TypedDocumentString<SimulatorEligibilityQuery, SimulatorEligibilityQueryVariables>;