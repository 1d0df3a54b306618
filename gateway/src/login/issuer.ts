import * as oidc from 'openid-client';
import type { TokenClaims } from '../session/account.ts';

export interface IssuerSettings {
  /** Address of the identity provider: ACM/IDM in production, the embedded one in demonstrations. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
}

/** What ties an answer of the provider to the question and to the browser. */
export interface LoginChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface Identified {
  readonly claims: TokenClaims;
  readonly idToken: string | undefined;
}

export interface Issuer {
  newChecks(): LoginChecks;
  /** Where to send the browser; `hint` names a login or capacity to offer first. */
  loginUrl(checks: LoginChecks, redirectUri: string, hint?: string): Promise<URL>;
  /** Exchanges the code and gives the ID token with its verified claims. */
  identify(callback: URL, checks: LoginChecks): Promise<Identified>;
  /** Where to send a browser that logged out here; undefined when the provider knows no logout. */
  logoutUrl(idToken: string, returnTo: string): Promise<URL | undefined>;
  /** Address of the keys that sign machine tokens. */
  keysUrl(): Promise<URL>;
}

/** Authorisation code with PKCE and nonce. The provider is asked for its addresses at the first login, not at start. */
export function createIssuer(settings: IssuerSettings): Issuer {
  const { issuer, clientId, clientSecret, scope } = settings;
  let known: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    known ??= discover(issuer, clientId, clientSecret).catch((error: unknown) => {
      known = undefined; // the provider may be back at the next login
      throw error;
    });
    return known;
  };

  return {
    newChecks: () => ({
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    }),
    async loginUrl({ state, nonce, codeVerifier }, redirectUri, hint) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        // Another capacity of the same person is another login, so always ask.
        prompt: 'login',
        ...(hint && { login_hint: hint }),
      });
    },
    async identify(callback, { state, nonce, codeVerifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
      });
      return { claims: tokens.claims() ?? {}, idToken: tokens.id_token };
    },
    async logoutUrl(idToken, returnTo) {
      const known = await configuration();
      if (!known.serverMetadata().end_session_endpoint) return undefined;
      const parameters = { id_token_hint: idToken, post_logout_redirect_uri: returnTo };
      return oidc.buildEndSessionUrl(known, parameters);
    },
    async keysUrl() {
      const address = (await configuration()).serverMetadata().jwks_uri;
      if (!address) throw new Error('The identity provider publishes no keys.');
      return new URL(address);
    },
  };
}

function discover(issuer: string, clientId: string, secret: string): Promise<oidc.Configuration> {
  const { protocol, hostname } = new URL(issuer);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !local)
    throw new Error('The identity provider must be reached over HTTPS.');
  return oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretPost(secret), {
    execute: local ? [oidc.allowInsecureRequests] : [],
    timeout: 5,
  });
}
