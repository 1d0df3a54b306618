import { hubFetch, NetworkError, type RemoteReference } from '@hub/client';

/** The front-ends of this installation, read at run time: one can be added or replaced without a build of the shell. */
export async function fetchRemotes(): Promise<readonly RemoteReference[]> {
  const response = await hubFetch('/remotes.json');
  if (!response.ok) throw new NetworkError('unavailable', response.status);
  return (await response.json()) as readonly RemoteReference[];
}
