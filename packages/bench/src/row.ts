/** One measured figure: what, how much, and how to read it. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly note: string;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
