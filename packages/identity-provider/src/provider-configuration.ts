import { randomBytes } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoAccount, WebClient } from './account.ts';
import { webClient } from './clients.ts';
import { problemPage } from './error-page.ts';
import { fetchOnly } from './fetch-only.ts';
import { findAccountIn } from './find-account.ts';
import { loggedOutSource, logoutSource } from './logout-page.ts';
import { memoryAdapterFactory } from './memory-adapter.ts';
import { PAGE_HEADERS } from './page.ts';
import { createSigningKey } from './signing-key.ts';

export interface ProviderSettings {
  /** Where the provider lives, e.g. `http://localhost:4000/idp`. */
  readonly issuer: string;
  readonly accounts: readonly DemoAccount[];
  readonly web: WebClient;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Everything oidc-provider must know; what is not needed is off. */
export async function providerConfiguration(settings: ProviderSettings): Promise<Configuration> {
  const { issuer, accounts, web } = settings;
  const path = new URL(issuer).pathname;
  const cookie = { path, httpOnly: true, sameSite: 'lax', signed: true } as const;
  return {
    adapter: memoryAdapterFactory(),
    clients: [webClient(web)],
    jwks: { keys: [await createSigningKey()] },
    cookies: {
      names: { session: 'idp', interaction: 'idp_interaction', resume: 'idp_resume' },
      keys: [randomBytes(32).toString('base64url')],
      long: cookie,
      short: cookie,
    },
    claims: { openid: ['sub'], profile: ['name'], vo: claimNames(accounts) },
    conformIdTokenClaims: false,
    clientBasedCORS: () => false,
    scopes: ['openid'],
    pkce: { required: () => true },
    findAccount: findAccountIn(accounts),
    loadExistingGrant: grantWithoutAsking,
    interactions: { url: (_context, { uid }) => `${path}/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource,
        postLogoutSuccessSource: loggedOutSource,
      },
      backchannelLogout: { enabled: true },
    },
    fetch: fetchOnly(web.backchannelLogoutUri),
    renderError: (context, out) => {
      // a provider that started anew does not know its old tokens; whoever wants to leave it has left
      if (context.oidc?.route === 'end_session') return context.redirect(web.postLogoutRedirectUri);
      context.set({ ...PAGE_HEADERS });
      context.body = problemPage(out.error_description ?? out.error);
    },
    ttl: {
      AccessToken: 10 * MINUTE,
      Grant: HOUR,
      IdToken: 10 * MINUTE,
      Interaction: 30 * MINUTE,
      Session: HOUR,
    },
  };
}

/** The gateway belongs to the same house, so nobody is asked to consent to it. */
async function grantWithoutAsking(context: KoaContextWithOIDC) {
  const { provider, client, session, params } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(String(params?.scope ?? 'openid'));
  await grant.save();
  return grant;
}

const claimNames = (accounts: readonly DemoAccount[]): string[] => [
  ...new Set(accounts.flatMap((account) => Object.keys(account.claims))),
];
