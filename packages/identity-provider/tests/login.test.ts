import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, locationOf } from './browser.ts';
import { startProvider } from './running-provider.ts';

let hub: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  hub = await startProvider();
});
afterAll(() => hub.stop());

const VERIFIER = 'a-code-verifier-that-is-long-enough-for-the-standard';

function authorizeUrl(extra: Record<string, string> = {}): string {
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

async function openLoginPage(browser: Browser, extra: Record<string, string> = {}) {
  const redirect = await browser.request(authorizeUrl(extra));
  const url = locationOf(redirect);
  return { url, page: await browser.request(url) };
}

async function exchange(callback: string): Promise<Record<string, string>> {
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

describe('a person', () => {
  test('presses a button and comes back with a signed identity', async () => {
    const browser = new Browser();
    const { url, page } = await openLoginPage(browser);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('value="els.test"');
    expect(html).toContain('Els &lt;Test&gt;');

    const resume = await browser.request(url, { login: 'els.test' });
    const callback = locationOf(await browser.request(locationOf(resume)));
    expect(callback).toContain(`${hub.web.redirectUri}?code=`);
    expect(callback).toContain('state=some-state');

    const { id_token: token = '' } = await exchange(callback);
    const keys = createRemoteJWKSet(new URL(`${hub.origin}/idp/jwks`));
    const { payload } = await jwtVerify(token, keys, {
      issuer: `${hub.origin}/idp`,
      audience: hub.web.clientId,
    });
    expect(payload).toMatchObject({
      sub: 'els.test',
      name: 'Els <Test>',
      nonce: 'some-nonce',
      vo_orgcode: '0123456789',
      vo_doelgroepcode: 'LB',
      app_rol_3d: ['editor:0123456789'],
    });
  });

  test('is replaced by the next one in the same browser', async () => {
    const browser = new Browser();
    for (const login of ['els.test', 'jan.test', 'els.test']) {
      const { url } = await openLoginPage(browser, { prompt: 'login' });
      const resume = await browser.request(url, { login });
      const callback = locationOf(await browser.request(locationOf(resume)));
      const { id_token: token = '' } = await exchange(callback);
      expect(decodeJwt(token).sub).toBe(login);
    }
  });

  test('types a wrong password, is told so, and keeps the name', async () => {
    const browser = new Browser();
    const { url } = await openLoginPage(browser);
    const answer = await browser.request(url, { login: 'els.test', password: 'guess' });
    expect(answer.status).toBe(401);
    const html = await answer.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain('required value="els.test"');
    expect((await browser.request(url, { login: 'els.test', password: 'demo' })).status).toBe(303);
  });

  test('sees the hinted group first', async () => {
    const { page } = await openLoginPage(new Browser(), { login_hint: 'jan.test' });
    const html = await page.text();
    expect(html.indexOf('jan.test')).toBeLessThan(html.indexOf('els.test'));
    expect(html).toContain('value="jan.test" data-hinted autofocus');
  });

  test('without a login in progress gets a page that says how to go on', async () => {
    const answer = await new Browser().request(`${hub.origin}/idp/interaction/unknown`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Naar de startpagina');
  });

  test('cannot be logged in by another browser', async () => {
    const { url } = await openLoginPage(new Browser());
    expect((await new Browser().request(url, { login: 'els.test' })).status).toBe(400);
  });
});

describe('the door', () => {
  test('refuses a flow without PKCE and a foreign redirect address', async () => {
    const browser = new Browser();
    const bare = await browser.request(
      authorizeUrl({ code_challenge: '', code_challenge_method: '' }),
    );
    expect(locationOf(bare)).toContain('error=invalid_request');
    const foreign = await browser.request(
      authorizeUrl({ redirect_uri: 'https://elsewhere.example/callback' }),
    );
    expect(foreign.status).toBe(400);
    expect(foreign.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('sends pages that load nothing from elsewhere', async () => {
    const { page } = await openLoginPage(new Browser());
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).not.toMatch(/(src|href)="https?:|@import|url\((?!\.\.\/inter)/);
    const font = await fetch(`${hub.origin}/idp/inter.woff2`);
    expect(font.headers.get('content-type')).toBe('font/woff2');
    expect((await font.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  });
});
