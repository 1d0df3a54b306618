import { NetworkError } from './errors.ts';
import { GRAPH_HEADERS, hubFetch } from './hub-fetch.ts';

/** Goes on for another organisation of the same login. The caller loads a page anew: nothing of the first may stay. */
export async function switchOrganisation(organisationId: string): Promise<void> {
  const body = JSON.stringify({ organisationId });
  const response = await hubFetch('/auth/switch', { method: 'POST', headers: GRAPH_HEADERS, body });
  if (!response.ok) throw new NetworkError('unavailable', response.status);
}
