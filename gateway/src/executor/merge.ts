import { isRow, type Row } from './row.ts';

/**
 * Merges a subgraph's answer into what is known: objects deeply, lists of one length item by item, anything else is
 * replaced. Adopts objects of `source`, so one answer is merged into one place only; see `copyOf`.
 * Never follows `__proto__`: an answer parsed from JSON may have it as a key of its own.
 */
export function merge(target: Row, source: Row): void {
  for (const key in source) {
    if (key === '__proto__') continue;
    const from = source[key];
    if (from === undefined) continue;
    const to = target[key];
    if (isRow(to) && isRow(from)) {
      if (to !== from) merge(to, from);
    } else if (Array.isArray(to) && Array.isArray(from) && to.length === from.length) {
      mergeItems(to, from);
    } else {
      target[key] = from;
    }
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  for (const [index, from] of source.entries()) {
    const to = target[index];
    if (isRow(to) && isRow(from)) {
      if (to !== from) merge(to, from);
    } else if (Array.isArray(to) && Array.isArray(from) && to.length === from.length) {
      mergeItems(to, from);
    } else {
      target[index] = from;
    }
  }
}

/** The same value in objects of its own: places that share an entity must not share what is merged into them later. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item));
  if (!isRow(value)) return value;
  const copy: Row = {};
  for (const key in value) {
    if (key !== '__proto__') copy[key] = copyOf(value[key]);
  }
  return copy;
}
