import type { RemoteReference, Session } from '@hub/client';
import { pickRemote } from './pick-remote.ts';

/** A path of the shell itself: where a login without a place of its own leads. */
export const START_PATH = '/start';

/** What stands below the header. */
export type View =
  | { readonly kind: 'remote'; readonly remote: RemoteReference }
  | { readonly kind: 'login'; readonly hint: string }
  | { readonly kind: 'other-audience'; readonly home: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-found' };

/** A front-end is named after its audience; the one at the root is for everybody. */
const isOpen = (remote: RemoteReference): boolean => remote.prefix === '/';

/** The front page of this visitor. */
export const homeOf = (session: Session, remotes: readonly RemoteReference[]): string =>
  remotes.find((remote) => remote.name === session.audience)?.prefix ?? '/';

/** Decides what a path shows to this visitor. A convenience only: what may be seen is decided by the server, every time. */
export function decideView(
  path: string,
  session: Session,
  remotes: readonly RemoteReference[],
): View {
  const home = homeOf(session, remotes);
  if (path === START_PATH) return { kind: 'redirect', to: home };
  const remote = pickRemote(path, remotes);
  if (!remote) return { kind: 'not-found' };
  if (isOpen(remote) || remote.name === session.audience) return { kind: 'remote', remote };
  if (session.audience === 'public') return { kind: 'login', hint: remote.name };
  return { kind: 'other-audience', home };
}
