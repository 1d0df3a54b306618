import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Browser, locationOf } from './browser.ts';
import { authorizeUrl, logIn } from './log-in.ts';
import { type RunningProvider, startProvider } from './running-provider.ts';

let hub: RunningProvider;
beforeEach(async () => {
  hub = await startProvider();
});
afterEach(() => hub.stop());

function logoutUrl(parameters: Record<string, string>): string {
  const url = new URL(`${hub.origin}/idp/session/end`);
  url.search = new URLSearchParams({
    client_id: hub.web.clientId,
    post_logout_redirect_uri: `${hub.origin}/`,
    ...parameters,
  }).toString();
  return url.href;
}

/** Presses the button of a logout page, or does what its script does. */
async function confirm(browser: Browser, page: string): Promise<Response> {
  const field = (name: string) =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const url = new URL(action, hub.origin).href;
  return browser.request(url, { xsrf: field('xsrf'), logout: field('logout') });
}

/** Does the provider let this browser in without a question? */
const isKnown = async (browser: Browser) =>
  locationOf(await browser.request(authorizeUrl(hub))).startsWith(hub.web.redirectUri);

test('a logout of the hub ends the session here, tells the hub, and brings the browser back', async () => {
  const browser = new Browser();
  const idToken = await logIn(hub, browser, 'els.test');
  expect(await isKnown(browser)).toBe(true);

  const page = await browser.request(logoutUrl({ id_token_hint: idToken }));
  const html = await page.text();
  const [, script = ''] = /<script>(.*)<\/script>/.exec(html) ?? [];
  expect(script).toContain('submit()');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'sha256-");
  const back = await confirm(browser, html);
  expect(back.status).toBe(303);
  expect(locationOf(back)).toBe(`${hub.origin}/`);
  expect(await isKnown(browser)).toBe(false);

  expect(hub.errors).toEqual([]);
  const [token = ''] = hub.logoutTokens;
  const keys = createRemoteJWKSet(new URL(`${hub.origin}/idp/jwks`));
  const { payload } = await jwtVerify(token, keys, {
    issuer: `${hub.origin}/idp`,
    audience: hub.web.clientId,
    typ: 'logout+jwt',
  });
  expect(payload).toMatchObject({
    sub: 'els.test',
    sid: decodeJwt(idToken).sid,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });
});

test('without the token of the hub somebody has to press the button', async () => {
  const browser = new Browser();
  await logIn(hub, browser, 'els.test');
  const html = await (await browser.request(logoutUrl({}))).text();
  expect(html).toContain('Meld af');
  expect(html).not.toContain('<script');
  expect(await isKnown(browser)).toBe(true);
});

test('a browser is never sent to an address that is not registered', async () => {
  const browser = new Browser();
  const idToken = await logIn(hub, browser, 'els.test');
  const foreign = { post_logout_redirect_uri: 'https://elsewhere.example/' };
  const answer = await browser.request(logoutUrl({ id_token_hint: idToken, ...foreign }));
  expect(locationOf(answer)).toBe(`${hub.origin}/`);
});

test('a token from before a restart leads home instead of to an error', async () => {
  const earlier = await startProvider();
  const idToken = await logIn(earlier, new Browser(), 'els.test');
  await earlier.stop();
  const answer = await new Browser().request(logoutUrl({ id_token_hint: idToken }));
  expect(locationOf(answer)).toBe(`${hub.origin}/`);
});
