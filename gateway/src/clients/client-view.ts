import type { ApiClient } from './api-client.ts';

export type ClientState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

/** A client as its own people see it. */
export interface ClientView
  extends Pick<
    ApiClient,
    | 'id'
    | 'name'
    | 'scopes'
    | 'createdBy'
    | 'createdAt'
    | 'expiresAt'
    | 'lastUsedAt'
    | 'earlierUntil'
  > {
  readonly state: ClientState;
  readonly revokedBy: string | null;
  readonly revokedAt: Date | null;
}

export function clientView(client: ApiClient, now: Date): ClientView {
  const { audience: _, organisationId: __, organisationName: ___, ...rest } = client;
  return { ...rest, state: stateOf(client, now) };
}

function stateOf({ revokedAt, expiresAt }: ApiClient, now: Date): ClientState {
  if (revokedAt) return 'REVOKED';
  return expiresAt <= now ? 'EXPIRED' : 'ACTIVE';
}
