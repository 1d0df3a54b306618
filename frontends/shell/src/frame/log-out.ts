import { endSession } from '@hub/client';

/** Ends the session and loads a new page, so that nothing of it stays in the memory of this one. */
export async function logOut(): Promise<void> {
  try {
    await endSession();
  } finally {
    location.assign('/');
  }
}
