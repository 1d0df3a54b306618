import { useSyncExternalStore } from 'react';
import { type DrawnMap, drawnMap, subscribeToMap } from './map-store.ts';

/** Tiles, or the boundaries of this deployment as soon as they are there. */
export const useDrawnMap = (): DrawnMap => useSyncExternalStore(subscribeToMap, drawnMap);
