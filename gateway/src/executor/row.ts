/** An object of a subgraph's answer. */
export type Row = Record<string, unknown>;

/** True for an object that can hold fields: no list, no null. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
