import { GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';

/** Ends the session at the server, or all sessions of this person. The caller then goes to the farewell. */
export async function endSession({ everywhere = false } = {}): Promise<void> {
  const body = JSON.stringify({ everywhere });
  await hubFetch('/auth/logout', { method: 'POST', headers: GRAPH_HEADERS, body });
}

/** Leads on to the logout of the login service and then to the front page; nothing of the session stays in memory. */
export const FAREWELL_ADDRESS = '/auth/farewell';
