import type { GatewayOptions } from '@hub/gateway';
import type { HubOptions } from '../options.ts';
import { DEMO_ORGANISATIONS, type KnownOrganisation } from './organisations.ts';
import { createResolveAccounts } from './resolve-accounts.ts';

const SCOPE = 'openid profile vo';

type Settings = GatewayOptions['identity'];

/** How people log in at a login service, and what its claims mean here. */
export const loginService = (
  service: NonNullable<HubOptions['identity']>,
  organisations: readonly KnownOrganisation[] = [],
): Settings => ({
  ...service,
  scope: SCOPE,
  resolveAccounts: createResolveAccounts([...DEMO_ORGANISATIONS, ...organisations]),
  homeOf: ({ actor }) => `/${actor.audience}`,
});
