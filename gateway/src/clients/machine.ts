import type { VerifyMachineToken } from '../login/machine-token.ts';
import { claimedIssuer } from '../login/token-issuer.ts';
import type { Account } from '../session/account.ts';
import type { ApiClient } from './api-client.ts';
import type { ClientTokens } from './client-tokens.ts';
import type { LiveClients } from './live-client.ts';

export interface MachineOptions {
  readonly tokens: ClientTokens;
  readonly clients: LiveClients;
  /** The address that the machines of this audience ask. */
  readonly resource: string;
  readonly actorOf: (client: ApiClient) => Account['actor'];
  /** For tokens that are not ours: those of the identity provider, where it gives any. */
  readonly otherwise?: VerifyMachineToken | undefined;
}

/**
 * Who a bearer token speaks for. The client itself is looked up every time: a token lives five minutes, a stolen one only until somebody
 * revokes its client or ends its secret.
 */
export function createMachineVerifier(options: MachineOptions): VerifyMachineToken {
  const { tokens, clients, resource, actorOf, otherwise } = options;
  return async (token) => {
    if (claimedIssuer(token) !== tokens.issuer) return otherwise?.(token);
    const read = await tokens.read(token, resource);
    const client = read && (await clients.find(read.clientId, read.secretNumber));
    if (!client) return undefined;
    // A scope that the client has no longer is worth nothing in an older token either.
    const scopes = read.scopes.filter((scope) => client.scopes.includes(scope));
    return {
      account: { actor: actorOf({ ...client, scopes }), organisationName: client.organisationName },
      mayChange: scopes.includes('write'),
    };
  };
}
