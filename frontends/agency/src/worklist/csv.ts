/** A spreadsheet runs a cell that begins like a formula; an apostrophe keeps it text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`;

/** Rows as CSV with semicolons, as spreadsheets here read them. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(';')).join('\r\n');
