interface WithId {
  readonly id: string;
}

/**
 * A list as somebody may see it change who is about to press something in it: each row in its place with what is new in it,
 * rows that went stay for a while, and rows that came wait.
 */
export function inPlace<Row extends WithId>(
  shown: readonly Row[],
  newest: readonly Row[],
): { readonly rows: readonly Row[]; readonly waits: boolean } {
  const fresh = new Map(newest.map((row) => [row.id, row]));
  return {
    rows: shown.map((row) => fresh.get(row.id) ?? row),
    waits: newest.length !== shown.length || newest.some(({ id }, at) => id !== shown[at]?.id),
  };
}
