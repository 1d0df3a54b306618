import type { ApplicantKind, IndicatorTerms, PriorityScope } from '@hub/domain';

/** A round with its whole policy, as it was published. Consumers keep it as a snapshot per version. */
export interface RoundPublished {
  readonly roundId: string;
  readonly programmeId: string;
  readonly slug: string;
  readonly ordinal: number;
  readonly titleNl: string;
  readonly demo: boolean;
  readonly policyVersion: number;
  /** Instants, ISO 8601 UTC. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** Local days, YYYY-MM-DD. */
  readonly projectStart: string;
  readonly projectEnd: string;
  readonly awardDecisionOn: string | null;
  readonly budgetCents: number | null;
  readonly applicantKinds: readonly ApplicantKind[];
  readonly thresholdResidents: number | null;
  readonly coFinancingBasisPoints: number;
  readonly advanceBasisPoints: number;
  readonly priorityScope: PriorityScope;
  /** Decides while the window is open; the demonstration only. */
  readonly rollingDecision: boolean;
  readonly indicators: readonly (IndicatorTerms & {
    readonly id: string;
    readonly unitNl: string;
  })[];
  readonly actions: readonly {
    readonly id: string;
    readonly number: number;
    readonly objectiveId: string;
    readonly nameNl: string;
    readonly ceilingCents: number | null;
  }[];
}

/** Facts of organisations that rules of other services look at. No personal data. */
export interface OrganisationsRegistered {
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'LOCAL_GOVERNMENT' | 'ASSOCIATION' | 'COMMISSION' | 'AGENCY';
    readonly localGovernmentKind:
      | 'MUNICIPALITY'
      | 'VGC'
      | 'VZW_DE_RAND'
      | 'BRUSSELS_MUNICIPALITY'
      | null;
    readonly nisCode: string | null;
    readonly province: string | null;
    readonly referenceRegion: string | null;
    readonly randFacility: boolean;
    readonly originFigure: {
      readonly residents: number;
      readonly year: number;
      readonly fictional: boolean;
    } | null;
  }[];
}

export interface CooperationActivated {
  readonly cooperationId: string;
  readonly name: string;
  readonly leadId: string;
  /** The lead is one of the members. */
  readonly memberIds: readonly string[];
  readonly referenceRegion: string;
  readonly fictional: boolean;
}

export interface ApplicationSubmitted {
  readonly applicationId: string;
  readonly roundId: string;
  readonly applicantId: string;
  readonly requestedCents: number;
  readonly submittedAt: string;
  readonly receiptHash: string;
}

export interface AwardDecided {
  readonly awardId: string;
  readonly applicationId: string;
  readonly roundId: string;
  readonly holderId: string;
  readonly amountCents: number;
  readonly advanceBasisPoints: number;
  readonly decidedAt: string;
  readonly decisionReference: string;
  readonly policyVersion: number;
  readonly lines: readonly {
    readonly indicatorId: string;
    readonly indicatorCode: string;
    readonly awardedReach: number;
    readonly awardedCents: number;
  }[];
  readonly fictional: boolean;
}

/** Every event of the hub: its type and what it carries. Additive changes only; anything else is a new version. */
export interface EventPayloads {
  readonly 'round-published': RoundPublished;
  readonly 'organisations-registered': OrganisationsRegistered;
  readonly 'cooperation-activated': CooperationActivated;
  readonly 'application-submitted': ApplicationSubmitted;
  readonly 'award-decided': AwardDecided;
}
export type EventType = keyof EventPayloads;
