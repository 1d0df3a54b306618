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

export type ActionPageQueryVariables = Exact<{
  number: Scalars['Int']['input'];
}>;


export type ActionPageQuery = { action?: { id: string, number: number, nameNl: string, nameEn: string, sources: Array<string>, objective: { id: string, slug: string, nameNl: string, nameEn: string, actions: Array<{ id: string, number: number, nameNl: string, nameEn: string }> }, terms: Array<{ fundable: boolean, ceiling?: number | null, definitionNl?: string | null, round: { id: string, slug: string } }>, indicators: Array<{ id: string, code: string, kind: IndicatorKind, unitNl: string, unitEn: string, sentenceNl?: string | null, terms: Array<{ standardAmount: number, maxReach: number, rowCeiling: number, round: { id: string, slug: string } }> }> } | null };

export type ActionUptakesQueryVariables = Exact<{
  number: Scalars['Int']['input'];
}>;


export type ActionUptakesQuery = { action?: { id: string, uptakePerRound?: Array<{ organisations: number, awarded: number, awardedReach: number, achievedReach?: number | null, fictional: boolean, round?: { id: string, slug: string } | null }> | null } | null };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { programme?: { id: string, objectives: Array<{ id: string, slug: string, ordinal: number, nameNl: string, nameEn: string }>, actions: Array<{ id: string, number: number, nameNl: string, nameEn: string, objective: { id: string, slug: string }, terms: Array<{ fundable: boolean, round: { id: string, slug: string } }>, indicators: Array<{ id: string, kind: IndicatorKind }> }>, rounds: Array<{ id: string, slug: string, ordinal: number, titleNl: string, titleEn: string, demo: boolean, phase: RoundPhase, projectStart: string, projectEnd: string }>, figures: Array<{ key: string, roundSlug?: string | null, labelNl: string, labelEn: string, value: number, unit: string, definitionNl: string, definitionEn: string, asOf?: string | null, period: string, source?: string | null, contradiction?: string | null }> } | null };

export type MentorsQueryVariables = Exact<{ [key: string]: never; }>;


export type MentorsQuery = { organisations: { totalCount: number, nodes: Array<{ id: string, name: string, localGovernment?: { nisCode?: string | null } | null, mentorships: Array<{ id: string, fictional: boolean, source?: string | null, action?: { id: string, number: number } | null }> }> } };

export type MunicipalityQueryVariables = Exact<{
  id?: InputMaybe<Scalars['ID']['input']>;
  nisCode?: InputMaybe<Scalars['String']['input']>;
}>;


export type MunicipalityQuery = { organisation?: { id: string, name: string, website?: string | null, localGovernment?: { kind: LocalGovernmentKind, nisCode?: string | null, province?: string | null, referenceRegion?: string | null, population?: number | null, populationYear?: number | null, originFigure?: { residents: number, year: number, source: string, fictional: boolean } | null, successor?: { id: string, name: string, localGovernment?: { nisCode?: string | null } | null } | null } | null, cooperation?: { id: string, name: string, referenceRegion: string, fictional: boolean, lead: { id: string, name: string, localGovernment?: { nisCode?: string | null } | null }, members: Array<{ id: string, name: string, localGovernment?: { nisCode?: string | null } | null }> } | null, mentorships: Array<{ id: string, fictional: boolean, source?: string | null, action?: { id: string, number: number, nameNl: string, nameEn: string } | null }>, participations?: Array<{ currentReach: number, awardedReach: number, achievedReach?: number | null, awarded: number, viaCooperation: boolean, fictional: boolean, round?: { id: string, slug: string } | null, action?: { id: string, number: number, nameNl: string, nameEn: string, objective: { id: string, ordinal: number, slug: string } } | null, indicator?: { id: string, code: string, kind: IndicatorKind, unitNl: string, unitEn: string, sentenceNl?: string | null } | null }> | null } | null };

export type PlaceSummaryQueryVariables = Exact<{
  id?: InputMaybe<Scalars['ID']['input']>;
  nisCode?: InputMaybe<Scalars['String']['input']>;
  roundId: Scalars['ID']['input'];
}>;


export type PlaceSummaryQuery = { organisation?: { id: string, mentorships: Array<{ id: string, fictional: boolean, action?: { id: string, number: number } | null }>, cooperation?: { id: string, name: string, lead: { id: string, name: string } } | null, participations?: Array<{ awardedReach: number, achievedReach?: number | null, action?: { id: string, number: number, nameNl: string, nameEn: string } | null, indicator?: { id: string, kind: IndicatorKind } | null }> | null } | null };

export type UptakeQueryVariables = Exact<{
  filter: UptakeFilter;
}>;


export type UptakeQuery = { uptake: { asOf: string, totalCount: number, nodes: Array<{ awarded: number, actionCount: number, awardedReach: number, achievedReach?: number | null, viaCooperation: boolean, fictional: boolean, organisation?: { id: string, name: string, localGovernment?: { kind: LocalGovernmentKind, nisCode?: string | null, province?: string | null, referenceRegion?: string | null, predecessors: Array<{ id: string, localGovernment?: { nisCode?: string | null } | null }> } | null } | null }> } };

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

export const ActionPageDocument = new TypedDocumentString(`
    query ActionPage($number: Int!) {
  action(programme: "plan-samenleven", number: $number) {
    id
    number
    nameNl
    nameEn
    sources
    objective {
      id
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
    terms {
      fundable
      ceiling
      definitionNl
      round {
        id
        slug
      }
    }
    indicators {
      id
      code
      kind
      unitNl
      unitEn
      sentenceNl
      terms {
        standardAmount
        maxReach
        rowCeiling
        round {
          id
          slug
        }
      }
    }
  }
}
    `, {"hash":"7786a04dbd01a6ee24fa1e559587999ea94e10cfa96075686e5cd25ee8cd460f"}) as unknown as TypedDocumentString<ActionPageQuery, ActionPageQueryVariables>;
export const ActionUptakesDocument = new TypedDocumentString(`
    query ActionUptakes($number: Int!) {
  action(programme: "plan-samenleven", number: $number) {
    id
    uptakePerRound {
      organisations
      awarded
      awardedReach
      achievedReach
      fictional
      round {
        id
        slug
      }
    }
  }
}
    `, {"hash":"bcc628aa07bd588f8d8b018ebeb8e0a3dcdfe9d0234b4eb98bf1030fae861dbd"}) as unknown as TypedDocumentString<ActionUptakesQuery, ActionUptakesQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  programme(slug: "plan-samenleven") {
    id
    objectives {
      id
      slug
      ordinal
      nameNl
      nameEn
    }
    actions {
      id
      number
      nameNl
      nameEn
      objective {
        id
        slug
      }
      terms {
        fundable
        round {
          id
          slug
        }
      }
      indicators {
        id
        kind
      }
    }
    rounds {
      id
      slug
      ordinal
      titleNl
      titleEn
      demo
      phase
      projectStart
      projectEnd
    }
    figures {
      key
      roundSlug
      labelNl
      labelEn
      value
      unit
      definitionNl
      definitionEn
      asOf
      period
      source
      contradiction
    }
  }
}
    `, {"hash":"4eb2d22988f8b02ca7a321b6434bea3779486944808a22457ad7f9acb35eb6a5"}) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const MentorsDocument = new TypedDocumentString(`
    query Mentors {
  organisations(filter: {kind: LOCAL_GOVERNMENT}, first: 500) {
    totalCount
    nodes {
      id
      name
      localGovernment {
        nisCode
      }
      mentorships {
        id
        fictional
        source
        action {
          id
          number
        }
      }
    }
  }
}
    `, {"hash":"f2de05b4e226d1b6c785e6c5426801002d239aa48446acab078fe1640b3e1e51"}) as unknown as TypedDocumentString<MentorsQuery, MentorsQueryVariables>;
export const MunicipalityDocument = new TypedDocumentString(`
    query Municipality($id: ID, $nisCode: String) {
  organisation(id: $id, nisCode: $nisCode) {
    id
    name
    website
    localGovernment {
      kind
      nisCode
      province
      referenceRegion
      population
      populationYear
      originFigure {
        residents
        year
        source
        fictional
      }
      successor {
        id
        name
        localGovernment {
          nisCode
        }
      }
    }
    cooperation {
      id
      name
      referenceRegion
      fictional
      lead {
        id
        name
        localGovernment {
          nisCode
        }
      }
      members {
        id
        name
        localGovernment {
          nisCode
        }
      }
    }
    mentorships {
      id
      fictional
      source
      action {
        id
        number
        nameNl
        nameEn
      }
    }
    participations {
      currentReach
      awardedReach
      achievedReach
      awarded
      viaCooperation
      fictional
      round {
        id
        slug
      }
      action {
        id
        number
        nameNl
        nameEn
        objective {
          id
          ordinal
          slug
        }
      }
      indicator {
        id
        code
        kind
        unitNl
        unitEn
        sentenceNl
      }
    }
  }
}
    `, {"hash":"445fd69347e046b98c3a59b1346bec57a8e90e4f82565e8f9a2124de920c28e8"}) as unknown as TypedDocumentString<MunicipalityQuery, MunicipalityQueryVariables>;
export const PlaceSummaryDocument = new TypedDocumentString(`
    query PlaceSummary($id: ID, $nisCode: String, $roundId: ID!) {
  organisation(id: $id, nisCode: $nisCode) {
    id
    mentorships {
      id
      fictional
      action {
        id
        number
      }
    }
    cooperation(roundId: $roundId) {
      id
      name
      lead {
        id
        name
      }
    }
    participations(roundId: $roundId) {
      awardedReach
      achievedReach
      action {
        id
        number
        nameNl
        nameEn
      }
      indicator {
        id
        kind
      }
    }
  }
}
    `, {"hash":"766717da44300ddd02fa3936b7b599f878769b74f4335ae0d86734eb7138c5ed"}) as unknown as TypedDocumentString<PlaceSummaryQuery, PlaceSummaryQueryVariables>;
export const UptakeDocument = new TypedDocumentString(`
    query Uptake($filter: UptakeFilter!) {
  uptake(filter: $filter, first: 500) {
    asOf
    totalCount
    nodes {
      awarded
      actionCount
      awardedReach
      achievedReach
      viaCooperation
      fictional
      organisation {
        id
        name
        localGovernment {
          kind
          nisCode
          province
          referenceRegion
          predecessors {
            id
            localGovernment {
              nisCode
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"a0ee91f875e41c9ec9260482da9b627f25b175b6f48da8f953650146ba9fa81b"}) as unknown as TypedDocumentString<UptakeQuery, UptakeQueryVariables>;