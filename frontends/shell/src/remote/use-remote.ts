import type { Mounted, RemoteReference, Session } from '@hub/client';
import { useEffect, useState } from 'react';
import { ContractMismatch, loadRemote } from './load-remote.ts';
import { watchCollapse } from './watch-collapse.ts';

export type RemoteState = 'loading' | 'ready' | 'failed' | 'outdated';

interface Places {
  readonly content: HTMLElement | null;
  readonly navigation: HTMLElement | null;
}

interface Options {
  readonly remote: RemoteReference;
  readonly session: Session;
  readonly navigate: (path: string) => void;
  readonly places: Places;
}

/** A fresh element inside a place: what a front-end leaves behind goes away with it. */
function placeIn(parent: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  parent.append(element);
  return element;
}

/** Loads a front-end, gives it its places in the page, and takes it away again. */
export function useRemote({ remote, session, navigate, places }: Options) {
  const { content, navigation } = places;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<RemoteState>('loading');

  useEffect(() => {
    if (!content || !navigation) return;
    let gone = false;
    let mounted: Mounted | undefined;
    const element = placeIn(content);
    const slot = placeIn(navigation);
    setState('loading');
    const stopWatching = watchCollapse(element, () => mounted && setState('failed'));
    loadRemote(remote, attempt)
      .then((mount) => {
        if (gone) return;
        mounted = mount({ element, navigation: slot, session, navigate });
        setState('ready');
      })
      .catch((error: unknown) => {
        if (!gone) setState(error instanceof ContractMismatch ? 'outdated' : 'failed');
      });
    return () => {
      gone = true;
      stopWatching();
      // React may not take away another root while it renders
      queueMicrotask(() => {
        mounted?.unmount();
        element.remove();
        slot.remove();
      });
    };
  }, [remote, session, navigate, content, navigation, attempt]);

  return { state, retry: () => setAttempt((count) => count + 1) };
}
