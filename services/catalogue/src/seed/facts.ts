import { stableId } from '@hub/domain';
import type { ActionData, RoundData, Status } from './data.ts';

/** A row that says how certain something is. Nothing said counts as not found out. */
export const factRow = (
  subjectId: string,
  key: string,
  fact: Status,
  rest: {
    readonly roundId?: string;
    readonly value?: string | null;
    readonly source?: string | null;
  } = {},
) => ({
  id: stableId('fact', `${subjectId}/${rest.roundId ?? 'all'}/${key}`),
  subject_id: subjectId,
  round_id: rest.roundId ?? null,
  key,
  value: rest.value ?? null,
  status: fact?.status ?? 'NOT_FOUND',
  note: fact?.note ?? null,
  source: rest.source ?? null,
});

/** What is known about the certainty of an action's number, name and note. */
export function actionFacts(action: ActionData) {
  const id = stableId('action', String(action.number));
  const rows = [factRow(id, 'number', action.numberStatus), factRow(id, 'name', action.nameStatus)];
  return action.note === null
    ? rows
    : [...rows, factRow(id, 'note', { status: 'CONFIRMED', note: null }, { value: action.note })];
}

/** The definition that counts in a round: the newest from that round or before. */
export const definitionIn = (action: ActionData, ordinal: number) =>
  action.definitions.filter(({ fromRound }) => fromRound <= ordinal).at(-1);

/** How certain the amounts, limits, ceilings and definitions of one round are. Amounts after round 1 were not published as a list. */
export function termFacts(round: RoundData, funded: readonly ActionData[], demo: boolean) {
  const roundId = stableId('round', round.slug);
  const asked = (fact: Status): Status => {
    if (demo) return { status: 'DEMO', note: 'invented for the demonstration, after round 3' };
    return round.ordinal > 1 && fact?.status === 'FROM_FORM'
      ? { status: 'INFERRED', note: 'as in round 1' }
      : fact;
  };
  return funded.flatMap((action) => {
    const actionId = stableId('action', String(action.number));
    const definition = definitionIn(action, round.ordinal);
    return [
      factRow(actionId, 'ceiling', asked(action.ceilingStatus), { roundId }),
      factRow(actionId, 'definition', asked(definition?.status ?? null), { roundId }),
      ...action.indicators.flatMap((indicator) => {
        const id = stableId('indicator', indicator.code);
        return [
          factRow(id, 'amount', asked(indicator.amountStatus), { roundId }),
          factRow(
            id,
            'max-reach',
            asked(indicator.maxReachStatus ?? { status: 'FROM_FORM', note: null }),
            { roundId },
          ),
        ];
      }),
    ];
  });
}
