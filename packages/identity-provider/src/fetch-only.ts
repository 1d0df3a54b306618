import type { Configuration } from 'oidc-provider';

/**
 * The provider's own fetch refuses addresses of this machine, because clients that register themselves might name them. Here
 * the one client is the hub itself, on this machine: its address is allowed and no other.
 */
export const fetchOnly =
  (allowed: string): NonNullable<Configuration['fetch']> =>
  async (url, { method, headers, body, signal, redirect } = {}) => {
    if (String(url) !== allowed) throw new Error('The provider asks nobody but the hub.');
    return fetch(url, {
      redirect: redirect ?? 'error',
      ...(method && { method }),
      ...(headers && { headers }),
      ...(body && { body }),
      ...(signal && { signal }),
    });
  };
