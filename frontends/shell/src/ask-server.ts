import { fetchSession, type RemoteReference, type Session } from '@hub/client';
import type { Locale } from '@hub/domain';
import { fetchRemotes } from './remote/fetch-remotes.ts';
import { expectRemote } from './remote/load-remote.ts';
import { pickRemote } from './remote/pick-remote.ts';

/** What the frame needs to know before it can be drawn. */
export interface Situation {
  readonly session: Session;
  readonly remotes: readonly RemoteReference[];
}

/** Asks who is looking and which front-ends there are; the one of this address is fetched without waiting for the first. */
export async function askServer(locale: Locale): Promise<Situation> {
  const remotes = fetchRemotes().then((list) => {
    const wanted = pickRemote(location.pathname, list);
    if (wanted) expectRemote(wanted);
    return list;
  });
  const [session, list] = await Promise.all([fetchSession(locale), remotes]);
  return { session, remotes: list };
}
