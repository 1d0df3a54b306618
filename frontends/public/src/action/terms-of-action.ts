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

/** Did what counts change between the rounds? Then their figures do not compare. */
export function definitionChanged(
  action: ActionDetails,
  rounds: readonly { readonly slug: string }[],
): boolean {
  const definitions = rounds
    .map(({ slug }) => termsOf(action, slug))
    .filter(({ fundable }) => fundable)
    .map(({ definition }) => definition);
  return new Set(definitions).size > 1;
}

/** Does it count people or families, and not plans or posts? */
export const countsPeople = ({ indicators }: ActionDetails): boolean =>
  indicators.some(({ kind }) => kind === 'COUNT');
