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
  acceptAssignment: AssignmentResult;
  declineAssignment: AssignmentResult;
  /** The entries of a filter as a file, at most 10,000. */
  exportAuditEntries: AuditExport;
};


export type MutationAcceptAssignmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationDeclineAssignmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationExportAuditEntriesArgs = {
  filter?: InputMaybe<AuditFilter>;
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
  unit: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

export type Query = {
  action?: Maybe<Action>;
  /** Assignments the actor may see: a partner its own, a municipality those it gave, the agency all. */
  assignments: AssignmentConnection;
  /** Who did what, newest first: an organisation reads its own file, the administrator of the agency all. */
  auditEntries: AuditEntryConnection;
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

export type AssignmentsOfOursQueryVariables = Exact<{ [key: string]: never; }>;


export type AssignmentsOfOursQuery = { assignments: { totalCount: number, nodes: Array<{ ' $fragmentRefs'?: { 'AssignmentFieldsFragment': AssignmentFieldsFragment } }> } };

export type ActionMeaningQueryVariables = Exact<{
  programme: Scalars['String']['input'];
  number: Scalars['Int']['input'];
}>;


export type ActionMeaningQuery = { action?: { id: string, sources: Array<string>, objective: { id: string, nameNl: string, nameEn: string }, terms: Array<{ definitionNl?: string | null, round: { id: string } }>, indicators: Array<{ id: string, sentenceNl?: string | null }> } | null };

export type AssignmentFieldsFragment = { id: string, number: string, state: AssignmentState, reach: number, amount: number, paid: boolean, startsOn: string, endsOn: string, note?: string | null, reason?: string | null, fictional: boolean, version: number, availableSteps: Array<AssignmentStep>, localGovernment: { id: string, name: string, website?: string | null, localGovernment?: { nisCode?: string | null, province?: string | null } | null }, round?: { id: string, slug: string, ordinal: number, titleNl: string, titleEn: string, demo: boolean, projectStart: string, projectEnd: string } | null, indicator?: { id: string, code: string, kind: IndicatorKind, unitNl: string, unitEn: string, action: { id: string, number: number, nameNl: string, nameEn: string } } | null } & { ' $fragmentName'?: 'AssignmentFieldsFragment' };

export type AcceptAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;


export type AcceptAssignmentMutation = { acceptAssignment:
    | (
      { __typename: 'Assignment' }
      & { ' $fragmentRefs'?: { 'AssignmentFieldsFragment': AssignmentFieldsFragment } }
    )
    | (
      { __typename: 'AssignmentRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFieldsFragment': RefusedFieldsFragment } }
    )
   };

export type DeclineAssignmentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
}>;


export type DeclineAssignmentMutation = { declineAssignment:
    | (
      { __typename: 'Assignment' }
      & { ' $fragmentRefs'?: { 'AssignmentFieldsFragment': AssignmentFieldsFragment } }
    )
    | (
      { __typename: 'AssignmentRefused' }
      & { ' $fragmentRefs'?: { 'RefusedFieldsFragment': RefusedFieldsFragment } }
    )
   };

export type RefusedFieldsFragment = { code: AssignmentRefusalCode, field?: string | null, current?: { ' $fragmentRefs'?: { 'AssignmentFieldsFragment': AssignmentFieldsFragment } } | null } & { ' $fragmentName'?: 'RefusedFieldsFragment' };

export type AuditLogQueryVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AuditLogQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, recordedAt: string, actorName: string, action: string, organisation?: { id: string, name: string } | null, actorOrganisation?: { id: string, name: string } | null, changes: Array<{ field: string, before?: string | null, after?: string | null }> }> } };

export type ExportAuditLogMutationVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
}>;


export type ExportAuditLogMutation = { exportAuditEntries: { fileName: string, csv: string, rows: number, truncated: boolean } };

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
  reason
  fictional
  version
  availableSteps
  localGovernment {
    id
    name
    website
    localGovernment {
      nisCode
      province
    }
  }
  round {
    id
    slug
    ordinal
    titleNl
    titleEn
    demo
    projectStart
    projectEnd
  }
  indicator {
    id
    code
    kind
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
export const RefusedFieldsFragmentDoc = new TypedDocumentString(`
    fragment RefusedFields on AssignmentRefused {
  code
  field
  current {
    ...AssignmentFields
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
  reason
  fictional
  version
  availableSteps
  localGovernment {
    id
    name
    website
    localGovernment {
      nisCode
      province
    }
  }
  round {
    id
    slug
    ordinal
    titleNl
    titleEn
    demo
    projectStart
    projectEnd
  }
  indicator {
    id
    code
    kind
    unitNl
    unitEn
    action {
      id
      number
      nameNl
      nameEn
    }
  }
}`, {"fragmentName":"RefusedFields"}) as unknown as TypedDocumentString<RefusedFieldsFragment, unknown>;
export const AssignmentsOfOursDocument = new TypedDocumentString(`
    query AssignmentsOfOurs {
  assignments(first: 200) {
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
  reason
  fictional
  version
  availableSteps
  localGovernment {
    id
    name
    website
    localGovernment {
      nisCode
      province
    }
  }
  round {
    id
    slug
    ordinal
    titleNl
    titleEn
    demo
    projectStart
    projectEnd
  }
  indicator {
    id
    code
    kind
    unitNl
    unitEn
    action {
      id
      number
      nameNl
      nameEn
    }
  }
}`, {"hash":"d6dde017c860e097dec73b6a6363661260bfcbd79aeddf2da47f4b912bd388ce"}) as unknown as TypedDocumentString<AssignmentsOfOursQuery, AssignmentsOfOursQueryVariables>;
export const ActionMeaningDocument = new TypedDocumentString(`
    query ActionMeaning($programme: String!, $number: Int!) {
  action(programme: $programme, number: $number) {
    id
    objective {
      id
      nameNl
      nameEn
    }
    sources
    terms {
      round {
        id
      }
      definitionNl
    }
    indicators {
      id
      sentenceNl
    }
  }
}
    `, {"hash":"079bf0fac6c571d7bdcd234a67ba24d43bc1c1287a3f0c56b8778d0647047975"}) as unknown as TypedDocumentString<ActionMeaningQuery, ActionMeaningQueryVariables>;
export const AcceptAssignmentDocument = new TypedDocumentString(`
    mutation AcceptAssignment($id: ID!, $version: Int!) {
  acceptAssignment(id: $id, version: $version) {
    __typename
    ... on Assignment {
      ...AssignmentFields
    }
    ... on AssignmentRefused {
      ...RefusedFields
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
  reason
  fictional
  version
  availableSteps
  localGovernment {
    id
    name
    website
    localGovernment {
      nisCode
      province
    }
  }
  round {
    id
    slug
    ordinal
    titleNl
    titleEn
    demo
    projectStart
    projectEnd
  }
  indicator {
    id
    code
    kind
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
fragment RefusedFields on AssignmentRefused {
  code
  field
  current {
    ...AssignmentFields
  }
}`, {"hash":"1f07dd1a6187973590d47efe1c026d7221640d07e8b73ed8c81397bca57e5dae"}) as unknown as TypedDocumentString<AcceptAssignmentMutation, AcceptAssignmentMutationVariables>;
export const DeclineAssignmentDocument = new TypedDocumentString(`
    mutation DeclineAssignment($id: ID!, $version: Int!, $reason: String!) {
  declineAssignment(id: $id, version: $version, reason: $reason) {
    __typename
    ... on Assignment {
      ...AssignmentFields
    }
    ... on AssignmentRefused {
      ...RefusedFields
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
  reason
  fictional
  version
  availableSteps
  localGovernment {
    id
    name
    website
    localGovernment {
      nisCode
      province
    }
  }
  round {
    id
    slug
    ordinal
    titleNl
    titleEn
    demo
    projectStart
    projectEnd
  }
  indicator {
    id
    code
    kind
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
fragment RefusedFields on AssignmentRefused {
  code
  field
  current {
    ...AssignmentFields
  }
}`, {"hash":"12db29476340948ce2b87c51871a70ecfab4a559e6eed37bfee0a9b1ae747c93"}) as unknown as TypedDocumentString<DeclineAssignmentMutation, DeclineAssignmentMutationVariables>;
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