import type { ColumnOptions } from 'typeorm';

/** Options for a column of whole cents: bigint in PostgreSQL, a number in the code, never a fraction. */
export function centsColumn(
  options: Omit<ColumnOptions, 'type' | 'transformer'> = {},
): ColumnOptions {
  return { ...options, type: 'bigint', transformer: { from: fromDatabase, to: toDatabase } };
}

function fromDatabase(value: string | null): number | null {
  return value === null ? null : whole(Number(value));
}

function toDatabase(value: unknown): unknown {
  return typeof value === 'number' ? whole(value) : value;
}

function whole(cents: number): number {
  if (!Number.isSafeInteger(cents)) throw new Error(`Not a whole number of cents: ${cents}`);
  return cents;
}
