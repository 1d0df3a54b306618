import { isRow, type Row } from './row.ts';

/** Steps into a list; every other part of a path is a response key. */
const ITEM = '@';

export type Place = readonly (string | number)[];

/** The objects at a plan's path, in order. */
export function rowsAt(data: unknown, path: readonly string[]): Row[] {
  const found: Row[] = [];
  collect(data, path, 0, found);
  return found;
}

function collect(data: unknown, path: readonly string[], depth: number, found: Row[]): void {
  if (Array.isArray(data)) {
    const next = path[depth] === ITEM ? depth + 1 : depth;
    for (const item of data) collect(item, path, next, found);
  } else if (isRow(data)) {
    const key = path[depth];
    if (key === undefined) found.push(data);
    else collect(data[key], path, depth + 1, found);
  }
}

/** The same objects, each with its place in the response. Slower, so only for reporting errors. */
export function placesAt(data: unknown, path: readonly string[]): [Row, Place][] {
  const found: [Row, Place][] = [];
  const step = (value: unknown, depth: number, place: Place): void => {
    if (Array.isArray(value)) {
      const next = path[depth] === ITEM ? depth + 1 : depth;
      for (const [index, item] of value.entries()) step(item, next, [...place, index]);
    } else if (isRow(value)) {
      const key = path[depth];
      if (key === undefined) found.push([value, place]);
      else step(value[key], depth + 1, [...place, key]);
    }
  };
  step(data, 0, []);
  return found;
}
