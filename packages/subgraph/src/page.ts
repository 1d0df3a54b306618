import { badInput } from './errors.ts';

export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
}

const DEEPEST = 100_000;

/**
 * Reads `first` and `after`. The cursor holds the place in the sorted list: lists here are short, sorts are free, and a page that
 * shifts by a new row is no harm to anybody.
 * @param cap most rows a page may hold
 */
export function pageRequest(
  first: number,
  after: string | null | undefined,
  cap: number,
): PageRequest {
  if (!Number.isInteger(first) || first < 0)
    throw badInput('first', 'A page holds 0 or more rows.');
  if (first > cap) throw badInput('first', `A page holds at most ${cap} rows.`);
  return { limit: first, offset: after ? decodeCursor(after) : 0 };
}

export const encodeCursor = (place: number): string =>
  Buffer.from(`p:${place}`).toString('base64url');

function decodeCursor(cursor: string): number {
  const match = /^p:(\d{1,6})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  const place = Number(match?.[1] ?? Number.NaN);
  if (!Number.isInteger(place) || place > DEEPEST)
    throw badInput('after', 'This cursor was not made by the hub.');
  return place;
}

/** A page as the connection shows it. */
export function pageOf<T>(
  nodes: readonly T[],
  totalCount: number,
  { offset }: PageRequest,
): {
  nodes: T[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
} {
  const end = offset + nodes.length;
  return {
    nodes: [...nodes],
    totalCount,
    pageInfo: {
      hasNextPage: end < totalCount,
      endCursor: nodes.length > 0 ? encodeCursor(end) : null,
    },
  };
}
