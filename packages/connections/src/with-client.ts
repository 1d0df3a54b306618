import type { ApiClient, ApiClients } from '@hub/client';

/** The list with a connection that is new, or as it is now. */
export function withClient(data: ApiClients, client: ApiClient): ApiClients {
  const isKnown = data.clients.some(({ id }) => id === client.id);
  return {
    ...data,
    clients: isKnown
      ? data.clients.map((each) => (each.id === client.id ? client : each))
      : [client, ...data.clients],
  };
}
