import { endSession } from '@hub/client';

/**
 * Ends the session and loads a new page, so that nothing of it stays in the memory of this one. When the server does not
 * answer, the new page shows whether the session is still there.
 */
export async function logOut(): Promise<void> {
  await endSession().catch(() => undefined);
  location.assign('/');
}
