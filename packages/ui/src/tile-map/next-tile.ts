import type { Point } from './hexagon.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** What lies straight ahead counts as nearer than what lies aside. */
const ASIDE = 2.5;

/** The place that a key leads to from the current one; undefined when the key means nothing or there is nothing there. */
export function nextTile(places: readonly Place[], current: Place, key: string): Place | undefined {
  if (key === 'Home') return places[0];
  if (key === 'End') return places.at(-1);
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  let best: { place: Place; cost: number } | undefined;
  for (const place of places) {
    const [dx, dy] = [place.at.x - current.at.x, place.at.y - current.at.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead < 0.25 || aside > ahead * 3) continue;
    const cost = ahead + aside * ASIDE;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}

/** The next place whose name starts with what was typed, round and round; one letter again goes to the next one. */
export function findByName(
  places: readonly Place[],
  current: Place,
  typed: string,
): Place | undefined {
  const from = places.findIndex(({ id }) => id === current.id) + (typed.length === 1 ? 1 : 0);
  const ordered = [...places.slice(from), ...places.slice(0, from)];
  const wanted = typed.toLocaleLowerCase();
  return ordered.find(({ name }) => name.toLocaleLowerCase().startsWith(wanted));
}
