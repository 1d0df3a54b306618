import { endSession, FAREWELL_ADDRESS } from '@hub/client';

/**
 * Ends the session, or all of this person, and loads a new page, so that nothing of it stays in the memory of this one. When the
 * server does not answer, the new page shows whether the session is still there. What this tab keeps (work that was not saved yet) goes too.
 */
export async function logOut({ everywhere = false } = {}): Promise<void> {
  await endSession({ everywhere }).catch(() => undefined);
  sessionStorage.clear();
  location.assign(FAREWELL_ADDRESS);
}
