/** Spreadsheets run a cell that begins like this; other people's text must stay text. */
const RUNS_AS_FORMULA = /^[\s]*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[";\r\n]/;

/** One cell. Numbers are ours and stay numbers; text that would run as a formula gets an apostrophe. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Euro with a decimal comma, as spreadsheets here read it: 250050 becomes "2500,50". */
export const csvEuro = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/** Semicolons, and a mark for UTF-8: a double click opens it well in the spreadsheets of this country. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
