import { layoutOf, type MapLayout } from '@hub/ui';
import { fetchMapConfig } from './map-config.ts';
import { PLACES, VGC } from './places.ts';

/** The map that all pages draw. */
export interface DrawnMap {
  readonly layout: MapLayout;
  /** tiles have names of provinces round them; true shapes do not need them */
  readonly tiles: boolean;
  readonly credit: string | undefined;
}

/** The tiles are drawn first; a deployment without boundaries waits for nothing. */
const AFTER_PAINT_MS = 300;

let current: DrawnMap | undefined;
let started = false;
const listeners = new Set<() => void>();

/** Boundaries replace the tiles when the deployment has them. Whatever goes wrong, the tiles stay. */
async function lookForBoundaries(): Promise<void> {
  const config = await fetchMapConfig();
  if (!config) return;
  const [{ boundaryLayout }, response] = await Promise.all([
    import('./boundaries/boundary-layout.ts'),
    fetch(config.boundaries),
  ]);
  const layout = boundaryLayout(await response.json(), PLACES, VGC);
  current = { layout, tiles: false, credit: config.credit };
  for (const listener of listeners) listener();
}

/** Starts looking when the first map is drawn. */
export function subscribeToMap(listener: () => void): () => void {
  listeners.add(listener);
  if (!started) {
    started = true;
    setTimeout(() => lookForBoundaries().catch(() => undefined), AFTER_PAINT_MS);
  }
  return () => listeners.delete(listener);
}

export function drawnMap(): DrawnMap {
  current ??= { layout: layoutOf(PLACES), tiles: true, credit: undefined };
  return current;
}
