import { PROGRAMME } from '../agency-files.ts';
import { documentIdOf } from '../documents.ts';
import type { Town } from './town.ts';

/** What a page asks: a document of its front-end, with other variables at each turn. */
export interface Screen {
  readonly audience: string;
  readonly documentId: string;
  readonly variables: (town: Town, turn: number) => object;
}

const screen = (
  audience: string,
  operation: string,
  variables: Screen['variables'] = () => ({}),
): Screen => ({ audience, documentId: documentIdOf(audience, operation), variables });

/** The item of a turn, round and round. */
export function pick<T>(items: readonly T[], turn: number): T {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

const ofProgramme = () => ({ programme: PROGRAMME });
const NIS_CODES = ['12025', '44021', '11002', '44019', '44085', '99999'];
const SORTS = ['NUMBER', 'REQUESTED_DESC', 'SUBMITTED_AT_ASC', 'SUBMITTED_AT_DESC'];
const ACTIONS = 24;

/** What each audience asks on its screens; each turn of an audience takes the next one. */
export const SCREENS: readonly Screen[] = [
  screen('public', 'Catalogue'),
  screen('public', 'Uptake', ({ rounds }, turn) => ({
    filter: { roundId: pick(rounds, turn).id },
  })),
  screen('public', 'Municipality', (_, turn) => ({ nisCode: pick(NIS_CODES, turn) })),
  screen('public', 'ActionPage', (_, turn) => ({ number: 1 + (turn % ACTIONS) })),
  screen('municipality', 'ApplicationsOfOurs'),
  screen('municipality', 'AssignmentsOfOurs'),
  screen('municipality', 'SimulatorTerms', () => ({ slug: PROGRAMME })),
  screen('municipality', 'SimulatorEligibility', ({ rounds }, turn) => ({
    roundId: pick(rounds, turn).id,
  })),
  screen('agency', 'WorklistRounds', ofProgramme),
  screen('agency', 'Worklist', ({ rounds }, turn) => ({
    ...{ filter: { roundId: pick(rounds, turn).id }, sort: pick(SORTS, turn), first: 25 },
  })),
  screen('agency', 'Dossier', ({ dossiers }, turn) => ({ id: pick(dossiers, turn) })),
  screen('agency', 'DossierTerms', ({ rounds }, turn) => ({
    ...{ slug: pick(rounds, turn).slug, programme: PROGRAMME },
  })),
  screen('agency', 'RoundsOverview', ofProgramme),
  screen('partner', 'AssignmentsOfOurs'),
  screen('partner', 'ActionMeaning', (_, turn) => ({
    ...{ programme: PROGRAMME, number: 1 + (turn % ACTIONS) },
  })),
];
