import type { MunicipalityQuery } from '../generated/graphql.ts';

export type Government = NonNullable<MunicipalityQuery['organisation']>;
type Answered = NonNullable<Government['participations']>[number];

/** What a government does, with the words of the catalogue. */
export interface Participation extends Answered {
  readonly round: NonNullable<Answered['round']>;
  readonly action: NonNullable<Answered['action']>;
  readonly indicator: NonNullable<Answered['indicator']>;
}
export type Action = Participation['action'];

const isNamed = (one: Answered): one is Participation =>
  Boolean(one.round && one.action && one.indicator);

/** Null when the applications, or the catalogue for the words, gave no answer: a part would look like the whole. */
export function knownParticipations({
  participations,
}: Pick<Government, 'participations'>): readonly Participation[] | null {
  return participations?.every(isNamed) ? participations : null;
}

/**
 * reached and missed: against what was agreed · waiting: not reported · shared: one plan for the whole cooperation, counted at another member
 */
export type Outcome = 'reached' | 'missed' | 'waiting' | 'shared';

export interface Line {
  readonly participation: Participation;
  /** what the report counts: who was reached already plus the agreed extra */
  readonly target: number;
  readonly outcome: Outcome;
}

export interface ActionOfYear {
  readonly action: Action;
  readonly lines: readonly Line[];
  readonly awarded: number;
  readonly outcome: Outcome;
}

export interface ObjectiveOfYear {
  readonly slug: string;
  readonly actions: readonly ActionOfYear[];
}

export interface YearOfGovernment {
  readonly objectives: readonly ObjectiveOfYear[];
  readonly actions: readonly ActionOfYear[];
  readonly awarded: number;
  /** people and families, over the indicators that count them */
  readonly people: number;
  readonly reported: boolean;
  readonly fictional: boolean;
}

/** What was agreed: the report counts those already reached too. */
const targetOf = ({ currentReach, awardedReach }: Participation) => currentReach + awardedReach;

export function outcomeOf(participation: Participation): Outcome {
  const target = targetOf(participation);
  if (target === 0) return 'shared';
  const reached = participation.achievedReach ?? null;
  if (reached === null) return 'waiting';
  return reached >= target ? 'reached' : 'missed';
}

/** An action is as far as its weakest part; a shared plan does not count against it. */
function outcomeOfAction(lines: readonly Line[]): Outcome {
  const outcomes = lines.map(({ outcome }) => outcome);
  const order: readonly Outcome[] = ['waiting', 'missed', 'reached'];
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'shared';
}

function actionsOf(participations: readonly Participation[]): ActionOfYear[] {
  const numbers = [...new Set(participations.map(({ action }) => action.number))];
  return numbers
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const own = participations
        .filter(({ action }) => action.number === number)
        .sort((a, b) => a.indicator.code.localeCompare(b.indicator.code));
      const [first] = own;
      if (!first) return [];
      const lines = own.map((participation) => ({
        participation,
        target: targetOf(participation),
        outcome: outcomeOf(participation),
      }));
      const awarded = own.reduce((sum, one) => sum + one.awarded, 0);
      return [{ action: first.action, lines, awarded, outcome: outcomeOfAction(lines) }];
    });
}

/** Everything of one project year, by objective. */
export function yearOf(
  participations: readonly Participation[],
  roundSlug: string,
): YearOfGovernment {
  const own = participations.filter(({ round }) => round.slug === roundSlug);
  const actions = actionsOf(own);
  const objectives = [...new Map(actions.map(({ action }) => [action.objective.slug, action]))]
    .map(([slug, { objective }]) => ({ slug, ordinal: objective.ordinal }))
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ slug }) => ({
      slug,
      actions: actions.filter(({ action }) => action.objective.slug === slug),
    }));
  const counts = own.filter(({ indicator }) => indicator.kind === 'COUNT');
  return {
    objectives,
    actions,
    awarded: own.reduce((sum, { awarded }) => sum + awarded, 0),
    people: counts.reduce((sum, { achievedReach }) => sum + (achievedReach ?? 0), 0),
    reported: own.some(({ achievedReach }) => (achievedReach ?? null) !== null),
    fictional: own.some(({ fictional }) => fictional),
  };
}

interface Round {
  readonly slug: string;
  readonly ordinal: number;
  readonly demo: boolean;
}

/** Project years in which it takes part; the demonstration last. */
export const yearsOf = <R extends Round>(
  participations: readonly Participation[],
  rounds: readonly R[],
): readonly R[] =>
  rounds.filter(({ slug }) => participations.some(({ round }) => round.slug === slug));

/** The year to show: the one of the address, else the newest real one. */
export const shownYear = <R extends Round>(years: readonly R[], asked: string): R | undefined =>
  years.find(({ slug }) => slug === asked) ?? years.findLast(({ demo }) => !demo) ?? years.at(-1);
