import type { Audience } from '@hub/domain';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import type { VerifyMachineToken } from '../login/machine-token.ts';
import type { Account } from '../session/account.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { ApiClient } from './api-client.ts';
import { registerClients } from './client-routes.ts';
import { type ClientTokenOptions, createClientTokens } from './client-tokens.ts';
import { createLiveClients } from './live-client.ts';
import { createMachineVerifier } from './machine.ts';
import { registerTokens, TOKEN_PATH } from './token-routes.ts';

export interface MachineSettings {
  /** Whose organisations may let programs ask. */
  readonly audiences: readonly ApiClient['audience'][];
  readonly keys: ClientTokenOptions['keys'];
  readonly mayManage: (account: Account) => boolean;
  /** As whom a client acts, within its scopes. */
  readonly actorOf: (client: ApiClient) => Account['actor'];
}

interface Parts {
  readonly origin: string;
  readonly pool: Pool;
  readonly sessions: SessionStore;
  readonly settings: MachineSettings;
  /** For tokens of the identity provider, made for the address of an audience. */
  readonly provider: (resource: string) => VerifyMachineToken;
}

/** The resource that a machine's token must be made for: the address it asks. */
export const machineResource = (origin: string, audience: Audience): string =>
  `${origin}/graphql/${audience}`;

/** Programs that ask: who manages them, how they get a token, and who is behind one. */
export function registerMachines(
  app: FastifyInstance,
  { origin, pool, sessions, settings, provider }: Parts,
): ReadonlyMap<Audience, VerifyMachineToken> {
  const { audiences, keys, mayManage, actorOf } = settings;
  const resourceOf = (audience: Audience) => machineResource(origin, audience);
  const clients = createLiveClients(pool);
  const tokens = createClientTokens({ origin, keys, resourceOf });
  registerTokens(app, { clients, tokens });
  registerClients(app, {
    ...{ pool, sessions, mayManage, now: () => new Date() },
    hasMachines: ({ actor }) => audiences.includes(actor.audience),
    addressesOf: ({ actor }) => ({
      resource: resourceOf(actor.audience),
      tokens: origin + TOKEN_PATH,
    }),
  });
  return new Map(
    audiences.map((audience) => {
      const resource = resourceOf(audience);
      const otherwise = provider(resource);
      return [audience, createMachineVerifier({ tokens, clients, resource, actorOf, otherwise })];
    }),
  );
}
