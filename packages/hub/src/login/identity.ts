import { randomBytes } from 'node:crypto';
import {
  BACKCHANNEL_LOGOUT_PATH,
  CALLBACK_PATH,
  type GatewayOptions,
  type Mount,
} from '@hub/gateway';
import { createIdentityProvider } from '@hub/identity-provider';
import type { Logger } from '@hub/server';
import { accountsOf, DEMO_ACCOUNTS } from '../demo/demo-accounts.ts';
import type { HubOptions } from '../options.ts';
import { DEMO_ORGANISATIONS } from './organisations.ts';
import { createResolveAccounts } from './resolve-accounts.ts';

export interface Identity {
  readonly settings: GatewayOptions['identity'];
  readonly mounts: readonly Mount[];
}

const SCOPE = 'openid profile vo';

/** The login service of the organisation when one is configured, else the embedded one with its demo persons. */
export async function createIdentity(
  origin: string,
  options: Pick<HubOptions, 'identity' | 'people'>,
  log: Logger,
): Promise<Identity> {
  const people = options.people ?? [];
  const organisations = people.map(({ organisation }) => organisation);
  const resolveAccounts = createResolveAccounts([...DEMO_ORGANISATIONS, ...organisations]);
  const homeOf: GatewayOptions['identity']['homeOf'] = ({ actor }) => `/${actor.audience}`;
  if (options.identity) {
    return { settings: { ...options.identity, scope: SCOPE, resolveAccounts, homeOf }, mounts: [] };
  }
  const issuer = `${origin}/idp`;
  const client = {
    clientId: 'samenleven-hub',
    clientSecret: randomBytes(32).toString('base64url'),
  };
  const settings = {
    issuer,
    accounts: [...DEMO_ACCOUNTS, ...accountsOf(people)],
    web: {
      ...client,
      redirectUri: origin + CALLBACK_PATH,
      postLogoutRedirectUri: `${origin}/`,
      backchannelLogoutUri: origin + BACKCHANNEL_LOGOUT_PATH,
    },
  };
  const provider = await createIdentityProvider(settings, (err) =>
    log.warn({ err }, 'the embedded identity provider met an error'),
  );
  return {
    settings: { issuer, ...client, scope: SCOPE, resolveAccounts, homeOf },
    mounts: [provider],
  };
}
