import type { ApiClient } from '@hub/client';

export type ConnectionState = 'active' | 'expiring' | 'expired' | 'revoked';

/** Time enough for a person to make a new connection and put its secret where it belongs. */
const WARN_MS = 14 * 24 * 60 * 60_000;

/** As the server said it, and whether it is time to think of a successor. */
export function connectionState(
  { state, expiresAt }: Pick<ApiClient, 'state' | 'expiresAt'>,
  now: number,
): ConnectionState {
  if (state === 'REVOKED') return 'revoked';
  const left = Date.parse(expiresAt) - now;
  // The page may stand open longer than a connection lives.
  if (state === 'EXPIRED' || left <= 0) return 'expired';
  return left <= WARN_MS ? 'expiring' : 'active';
}

export const isAlive = (state: ConnectionState): boolean =>
  state === 'active' || state === 'expiring';
