import type { UptakeRow } from '../uptake/uptake-row.ts';
import type { CsvValue } from './csv.ts';

/** What the figures of a list are about. */
export interface ListScope {
  readonly round: {
    readonly slug: string;
    readonly projectStart: string;
    readonly projectEnd: string;
  };
  /** slug of the objective, when only its actions count */
  readonly objective?: string | undefined;
  /** number of the action, when only it counts */
  readonly action?: number | undefined;
  readonly asOf: string;
}

/** Column names stay Dutch in every language of the screen, so that a file means the same tomorrow. */
const HEAD = [
  'bestuur',
  'code',
  'provincie',
  'projectjaar',
  'van',
  'tot en met',
  'doelstelling',
  'actie',
  'aantal acties',
  'toegekend (euro)',
  'afgesproken extra bereik (mensen en gezinnen)',
  'behaald bereik (mensen en gezinnen)',
  'via samenwerkingsverband',
  'fictief (demo)',
  'stand op',
] as const;

/** Rows of the list as a table for a spreadsheet, with the label of what is fictional on every row. */
export function uptakeTable(
  rows: readonly UptakeRow[],
  { round, objective, action, asOf }: ListScope,
): { readonly head: readonly string[]; readonly body: readonly (readonly CsvValue[])[] } {
  const body = rows.map((row) => [
    row.name,
    row.key,
    row.province,
    round.slug,
    round.projectStart,
    round.projectEnd,
    objective ?? 'alle',
    action ?? 'alle',
    row.actionCount,
    row.awarded / 100,
    row.awardedReach,
    row.achievedReach,
    row.viaCooperation,
    row.fictional,
    asOf,
  ]);
  return { head: HEAD, body };
}

/** Name of the file, so that two downloads do not look alike. */
export const csvName = ({ round, objective, action }: ListScope): string =>
  ['samenleven', round.slug, action === undefined ? objective : `actie-${action}`]
    .filter(Boolean)
    .join('-')
    .concat('.csv');
