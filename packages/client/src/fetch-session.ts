import type { Locale } from '@hub/domain';
import { GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';
import { publicSession, type Session } from './session.ts';

/** Asks the server who is looking; being asked prolongs the session. The language is the visitor's own choice. */
export async function fetchSession(locale: Locale): Promise<Session> {
  const response = await hubFetch('/auth/session', { headers: { accept: 'application/json' } });
  if (response.status !== 200) return publicSession(locale);
  return { ...((await response.json()) as Session), locale };
}

/** Ends the session at the server. The caller loads a page anew, so that nothing of the session stays in memory. */
export async function endSession(): Promise<void> {
  await hubFetch('/auth/logout', { method: 'POST', headers: GRAPH_HEADERS, body: '{}' });
}

/** Address of the login, which brings the visitor back to `returnTo`. */
export function loginAddress(returnTo: string, hint?: string): string {
  const query = new URLSearchParams({ ...(hint && { as: hint }), returnTo });
  return `/auth/login?${query}`;
}
