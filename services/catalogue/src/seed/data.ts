import catalogueJson from '../../data/catalogue.json' with { type: 'json' };
import figuresJson from '../../data/published-figures.json' with { type: 'json' };
import roundsJson from '../../data/rounds.json' with { type: 'json' };

export type Status = { readonly status: string; readonly note: string | null } | null;

export interface IndicatorData {
  readonly code: string;
  readonly unitNl: string;
  readonly unitEn: string;
  readonly sentenceNl: string | null;
  readonly standardAmountCents: number;
  readonly amountStatus: Status;
  readonly maxReach: number;
  readonly maxReachInForm: number;
  readonly maxReachStatus: Status;
  readonly rowCeilingCents: number;
  readonly earlierAmounts: readonly {
    readonly standardAmountCents: number;
    readonly from: string;
    readonly until: string;
    readonly status: Status;
  }[];
}

export interface ActionData {
  readonly number: number;
  readonly objective: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly numberStatus: Status;
  readonly nameStatus: Status;
  readonly fundableRounds: readonly number[];
  readonly kind: string | null;
  readonly ceilingCents: number | null;
  readonly ceilingStatus: Status;
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly definitions: readonly {
    readonly fromRound: number;
    readonly textNl: string;
    readonly textEn: string;
    readonly status: Status;
  }[];
  readonly indicators: readonly IndicatorData[];
}

export interface RoundData {
  readonly slug: string;
  readonly ordinal: number;
  readonly titleNl: string;
  readonly titleEn: string;
  /** Local time in Brussels; a bare day means its first moment. */
  readonly opens: string;
  readonly closes: string;
  readonly projectStart: string;
  readonly projectEnd: string;
  readonly awardDecisionOn: string | null;
  readonly finalReportDue: string | null;
  readonly budgetCents: number;
  readonly source: string | null;
  readonly facts: readonly {
    readonly key: string;
    readonly value: string | null;
    readonly status: string;
    readonly note: string | null;
  }[];
}

export const objectives = catalogueJson.objectives;
export const actions: readonly ActionData[] = catalogueJson.actions;
export const programme = roundsJson.programme;
export const rounds: readonly RoundData[] = roundsJson.rounds;
export const publishedFigures = figuresJson;
