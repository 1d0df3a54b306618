import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, locationOf } from './browser.ts';
import { authorizeUrl, exchange, openLoginPage } from './log-in.ts';
import { type RunningProvider, startProvider } from './running-provider.ts';

let hub: RunningProvider;
beforeAll(async () => {
  hub = await startProvider();
});
afterAll(() => hub.stop());

describe('a person', () => {
  test('presses a button and comes back with a signed identity', async () => {
    const browser = new Browser();
    const { url, page } = await openLoginPage(hub, browser);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('value="els.test"');
    expect(html).toContain('Els &lt;Test&gt;');

    const resume = await browser.request(url, { login: 'els.test' });
    const callback = locationOf(await browser.request(locationOf(resume)));
    expect(callback).toContain(`${hub.web.redirectUri}?code=`);
    expect(callback).toContain('state=some-state');

    const { id_token: token = '' } = await exchange(hub, callback);
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
      const { url } = await openLoginPage(hub, browser, { prompt: 'login' });
      const resume = await browser.request(url, { login });
      const callback = locationOf(await browser.request(locationOf(resume)));
      const { id_token: token = '' } = await exchange(hub, callback);
      expect(decodeJwt(token).sub).toBe(login);
    }
  });

  test('types a wrong password, is told so, and keeps the name', async () => {
    const browser = new Browser();
    const { url } = await openLoginPage(hub, browser);
    const answer = await browser.request(url, { login: 'els.test', password: 'guess' });
    expect(answer.status).toBe(401);
    const html = await answer.text();
    expect(html).toContain('role="alert"');
    expect(html).toContain('required value="els.test"');
    expect((await browser.request(url, { login: 'els.test', password: 'demo' })).status).toBe(303);
  });

  test('sees the hinted group first', async () => {
    const { page } = await openLoginPage(hub, new Browser(), { login_hint: 'jan.test' });
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
    const { url } = await openLoginPage(hub, new Browser());
    expect((await new Browser().request(url, { login: 'els.test' })).status).toBe(400);
  });
});

describe('the door', () => {
  test('refuses a flow without PKCE and a foreign redirect address', async () => {
    const browser = new Browser();
    const bare = await browser.request(
      authorizeUrl(hub, { code_challenge: '', code_challenge_method: '' }),
    );
    expect(locationOf(bare)).toContain('error=invalid_request');
    const foreign = await browser.request(
      authorizeUrl(hub, { redirect_uri: 'https://elsewhere.example/callback' }),
    );
    expect(foreign.status).toBe(400);
    expect(foreign.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('sends pages that load nothing from elsewhere', async () => {
    const { page } = await openLoginPage(hub, new Browser());
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).not.toMatch(/(src|href)="https?:|@import|url\((?!\.\.\/inter)/);
    const font = await fetch(`${hub.origin}/idp/inter.woff2`);
    expect(font.headers.get('content-type')).toBe('font/woff2');
    expect((await font.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  });
});
