/** Columns of the list; the names stand in the address. */
export const COLUMNS = ['naam', 'acties', 'bedrag', 'afgesproken', 'behaald'] as const;
export type Column = (typeof COLUMNS)[number];
