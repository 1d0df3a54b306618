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
import { loginService } from './login-service.ts';

export interface Identity {
  readonly settings: GatewayOptions['identity'];
  readonly mounts: readonly Mount[];
}

/** The login service of the organisation when one is configured, else the embedded one with its demo persons. */
export async function createIdentity(
  origin: string,
  options: Pick<HubOptions, 'identity' | 'people'>,
  log: Logger,
): Promise<Identity> {
  const people = options.people ?? [];
  const organisations = people.map(({ organisation }) => organisation);
  if (options.identity) {
    return { settings: loginService(options.identity, organisations), mounts: [] };
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
    settings: loginService({ issuer, ...client }, organisations),
    mounts: [provider],
  };
}
