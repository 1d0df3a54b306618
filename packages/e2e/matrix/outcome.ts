/** What became of one field for one caller. */
export type Outcome =
  | 'V' // a value
  | 'N' // the row is visible, this value is not (or is not there)
  | '0' // no row: absent, or hidden as if it were
  | 'F' // refused: not for this role
  | '-'; // not in the contract

export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/** The names under which the levels of a door stand in an answer. */
export const keysOf = (door: readonly string[]): string[] =>
  door.filter((level) => !level.startsWith('...')).map((level) => /^\w+/.exec(level)?.[0] ?? '');

/**
 * Reads what became of each field at the end of a path.
 * @param id of the one row that counts, when a list on the way also holds rows of the caller's own
 * @throws on an error that is neither a refusal nor an absence: the matrix then asked wrongly, or the hub failed
 */
export function outcomesOf(
  answer: GraphAnswer,
  path: readonly string[],
  fields: readonly string[],
  id?: string,
): Record<string, Outcome> {
  const rows = rowsAt(answer.data, path).filter((row) => id === undefined || row.id === id);
  const refusal = refusalOf(answer);
  const outcome = (field: string): Outcome => {
    const values = rows.map((row) => row[field]);
    if (values.length === 0) return refusal ?? '0';
    const present = values.filter((value) => value !== undefined && value !== null);
    if (present.length === 0) return 'N';
    return present.every(isEmpty) || (field === 'totalCount' && present[0] === 0) ? '0' : 'V';
  };
  return Object.fromEntries(fields.map((field) => [field, outcome(field)]));
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function rowsAt(data: unknown, path: readonly string[]): Record<string, unknown>[] {
  let found: unknown[] = [data];
  for (const key of path) {
    found = found.flatMap((value) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null,
    );
  }
  return found.flat().filter((value) => typeof value === 'object' && value !== null) as Record<
    string,
    unknown
  >[];
}

function refusalOf({ errors = [] }: GraphAnswer): Outcome | undefined {
  for (const { message, extensions } of errors) {
    const code = extensions?.code;
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return 'F';
    if (code !== 'NOT_FOUND') throw new Error(`${String(code)}: ${message}`);
  }
  return errors.length > 0 ? '0' : undefined;
}
