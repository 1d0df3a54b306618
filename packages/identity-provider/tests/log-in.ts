import { createHash } from 'node:crypto';
import { type Browser, locationOf } from './browser.ts';
import type { RunningProvider } from './running-provider.ts';

const VERIFIER = 'a-code-verifier-that-is-long-enough-for-the-standard';

/** Where a login of the gateway begins. */
export function authorizeUrl(hub: RunningProvider, extra: Record<string, string> = {}): string {
  const url = new URL(`${hub.origin}/idp/auth`);
  url.search = new URLSearchParams({
    client_id: hub.web.clientId,
    redirect_uri: hub.web.redirectUri,
    response_type: 'code',
    scope: 'openid profile vo',
    state: 'some-state',
    nonce: 'some-nonce',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    ...extra,
  }).toString();
  return url.href;
}

export async function openLoginPage(
  hub: RunningProvider,
  browser: Browser,
  extra: Record<string, string> = {},
) {
  const redirect = await browser.request(authorizeUrl(hub, extra));
  const url = locationOf(redirect);
  return { url, page: await browser.request(url) };
}

export async function exchange(
  hub: RunningProvider,
  callback: string,
): Promise<Record<string, string>> {
  const response = await fetch(`${hub.origin}/idp/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: new URL(callback).searchParams.get('code') ?? '',
      redirect_uri: hub.web.redirectUri,
      client_id: hub.web.clientId,
      client_secret: hub.web.clientSecret,
      code_verifier: VERIFIER,
    }),
  });
  return (await response.json()) as Record<string, string>;
}

/** The whole login of a person; gives the ID token. */
export async function logIn(hub: RunningProvider, browser: Browser, login: string) {
  const { url } = await openLoginPage(hub, browser);
  const resume = await browser.request(url, { login });
  const callback = locationOf(await browser.request(locationOf(resume)));
  const { id_token: idToken = '' } = await exchange(hub, callback);
  return idToken;
}
