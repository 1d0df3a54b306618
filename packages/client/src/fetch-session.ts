import type { Locale } from '@hub/domain';
import { GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';
import { publicSession, type Session } from './session.ts';

async function readSession(response: Response, locale: Locale): Promise<Session> {
  if (response.status !== 200) return publicSession(locale);
  return { ...((await response.json()) as Session), locale };
}

/** Asks the server who is looking; being asked prolongs the session. The language is the visitor's own choice. */
export async function fetchSession(locale: Locale): Promise<Session> {
  const headers = { accept: 'application/json' };
  return readSession(await hubFetch('/auth/session', { headers }), locale);
}

/** The visitor wants to stay: the session counts from now again, up to its longest age. The public when it ended already. */
export async function extendSession(locale: Locale): Promise<Session> {
  const init = { method: 'POST', headers: GRAPH_HEADERS, body: '{}' };
  return readSession(await hubFetch('/auth/extend', init), locale);
}
