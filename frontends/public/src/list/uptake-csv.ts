import type { UptakeRow } from '../uptake/uptake-row.ts';
import type { CsvValue } from './csv.ts';

interface Round {
  readonly slug: string;
  readonly projectStart: string;
  readonly projectEnd: string;
}

/** Column names stay Dutch in every language of the screen, so that a file means the same tomorrow. */
const HEAD = [
  'bestuur',
  'code',
  'provincie',
  'projectjaar',
  'van',
  'tot en met',
  'acties',
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
  round: Round,
  asOf: string,
): { readonly head: readonly string[]; readonly body: readonly (readonly CsvValue[])[] } {
  const body = rows.map((row) => [
    row.name,
    row.key,
    row.province,
    round.slug,
    round.projectStart,
    round.projectEnd,
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
