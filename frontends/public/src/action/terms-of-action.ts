import type { ActionDetails } from './ActionPage.tsx';

type Indicator = ActionDetails['indicators'][number];

/** What one row counts and pays in a round. */
export interface RowTerms {
  readonly indicator: Indicator;
  readonly standardAmount: number;
  readonly maxReach: number;
}

export interface RoundTerms {
  readonly fundable: boolean;
  readonly ceiling: number | null;
  readonly definition: string | null;
  readonly rows: readonly RowTerms[];
}

/** Terms of an action in one round. */
export function termsOf(action: ActionDetails, roundSlug: string): RoundTerms {
  const own = action.terms.find(({ round }) => round.slug === roundSlug);
  const rows = action.indicators.flatMap((indicator) => {
    const terms = indicator.terms.find(({ round }) => round.slug === roundSlug);
    if (!terms) return [];
    return [{ indicator, standardAmount: terms.standardAmount, maxReach: terms.maxReach }];
  });
  return {
    fundable: own?.fundable ?? false,
    ceiling: own?.ceiling ?? null,
    definition: own?.definitionNl ?? null,
    rows,
  };
}

/** What counts, from the project year in which it first counted so. */
export interface Definition<Round> {
  readonly from: Round;
  readonly text: string;
}

/** The definition of the first funded round and every later change of it. More than one: figures of the years do not compare. */
export function definitionsOf<Round extends { readonly slug: string }>(
  action: ActionDetails,
  rounds: readonly Round[],
): readonly Definition<Round>[] {
  return rounds
    .flatMap((from) => {
      const { fundable, definition } = termsOf(action, from.slug);
      return fundable && definition ? [{ from, text: definition }] : [];
    })
    .filter(({ text }, index, all) => text !== all[index - 1]?.text);
}

/** Does it count people or families, and not plans or posts? */
export const countsPeople = ({ indicators }: ActionDetails): boolean =>
  indicators.some(({ kind }) => kind === 'COUNT');
