import type { Statement } from './execution-trace.ts';

/** Equal statements as one line. */
export interface GroupedStatement {
  readonly sql: string;
  readonly count: number;
  /** Together; undefined when one of them had no answer yet. */
  readonly ms: number | undefined;
  readonly frame: boolean;
}

/** Statements in the order in which they first came. */
export function groupStatements(statements: readonly Statement[]): readonly GroupedStatement[] {
  const groups = new Map<string, GroupedStatement>();
  for (const { sql, ms, frame } of statements) {
    const known = groups.get(sql);
    groups.set(sql, {
      sql,
      frame,
      count: (known?.count ?? 0) + 1,
      ms: known ? plus(known.ms, ms) : ms,
    });
  }
  return [...groups.values()];
}

const plus = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other;
