import type { Context } from '../context.ts';
import type { ActionTerms, IndicatorTerms } from './terms.entity.ts';

/** The terms of a round's actions, by the number of the action. */
export async function sortedActionTerms(
  { loaders }: Context,
  roundId: string,
): Promise<ActionTerms[]> {
  const terms = await loaders.actionTermsOfRound.load(roundId);
  const placed = await Promise.all(
    terms.map(async (row) => ({
      row,
      place: (await loaders.action.load(row.actionId))?.number ?? 0,
    })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

/** The terms of a round's indicators, by action and place in the action: the order of the form. */
export async function sortedIndicatorTerms(
  { loaders }: Context,
  roundId: string,
): Promise<IndicatorTerms[]> {
  const terms = await loaders.indicatorTermsOfRound.load(roundId);
  const placed = await Promise.all(
    terms.map(async (row) => {
      const indicator = await loaders.indicator.load(row.indicatorId);
      const action = indicator && (await loaders.action.load(indicator.actionId));
      return { row, place: (action?.number ?? 0) * 100 + (indicator?.ordinal ?? 0) };
    }),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}
