import type { RemoteReference } from '@hub/client';

const covers = (prefix: string, path: string): boolean =>
  prefix === '/' || path === prefix || path.startsWith(`${prefix}/`);

/** The front-end that owns a path: the longest prefix wins, whole path segments only. */
export function pickRemote(
  path: string,
  remotes: readonly RemoteReference[],
): RemoteReference | undefined {
  return remotes
    .filter((remote) => covers(remote.prefix, path))
    .reduce<RemoteReference | undefined>(
      (best, one) => (best && best.prefix.length >= one.prefix.length ? best : one),
      undefined,
    );
}
