import type { Context } from '../context.ts';
import type { ActionTerms, IndicatorTerms } from './terms.entity.ts';

/** The terms of a round's actions, by the number of the action. */
export async function actionTermsOfRound(
  { loaders }: Context,
  roundId: string,
): Promise<ActionTerms[]> {
  const terms = await loaders.actionTermsOfRound.load(roundId);
  return inOrder(terms, async ({ actionId }) => (await loaders.action.load(actionId))?.number ?? 0);
}

/** The terms of a round's indicators, by action and place in the action: the order of the form. */
export async function indicatorTermsOfRound(
  { loaders }: Context,
  roundId: string,
): Promise<IndicatorTerms[]> {
  const terms = await loaders.indicatorTermsOfRound.load(roundId);
  return inOrder(terms, async ({ indicatorId }) => {
    const indicator = await loaders.indicator.load(indicatorId);
    const action = indicator && (await loaders.action.load(indicator.actionId));
    return (action?.number ?? 0) * 100 + (indicator?.ordinal ?? 0);
  });
}

/** Terms of one action or indicator, round after round. */
export const byRound = <T extends { roundId: string }>(
  { loaders }: Context,
  terms: readonly T[],
): Promise<T[]> =>
  inOrder(terms, async ({ roundId }) => (await loaders.round.load(roundId))?.ordinal ?? 0);

async function inOrder<T>(rows: readonly T[], placeOf: (row: T) => Promise<number>): Promise<T[]> {
  const placed = await Promise.all(rows.map(async (row) => ({ row, place: await placeOf(row) })));
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}
