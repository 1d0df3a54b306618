import { useSyncExternalStore } from 'react';
import type { LiveState } from './live-state.ts';
import { liveStatus } from './live-status.ts';

/** Whether this tab shows what the hub knows, and since when it does not. */
export function useLiveState(): LiveState {
  const { watch, state } = liveStatus();
  return useSyncExternalStore(watch, state);
}

/** The visitor does not want to wait for the next try. */
export const retryLive = (): void => liveStatus().prompt();
