import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

let local: RunningGateway;
let secure: RunningGateway;
beforeAll(async () => {
  local = await startGateway();
  secure = await startGateway(() => ({ origin: 'https://hub.example' }));
});
afterAll(() => Promise.all([local.stop(), secure.stop()]));

/** Every kind of page that the gateway itself draws. */
const PAGES = ['/', '/municipality/deep/link', '/auth/callback?state=x'];

describe.each(PAGES)('the page at %s', (path) => {
  const headersOf = async () => (await fetch(`${local.origin}${path}`)).headers;
  const policyOf = async () =>
    ((await headersOf()).get('content-security-policy') ?? '').split('; ');

  test('turns no text into markup or script', async () => {
    const policy = await policyOf();
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy.join()).not.toContain('unsafe');
  });

  test('reports what its policy refuses, to an address that takes it', async () => {
    const policy = await policyOf();
    expect(policy).toContain('report-to csp');
    const address = policy.find((rule) => rule.startsWith('report-uri '))?.slice(11) ?? '';
    expect((await headersOf()).get('reporting-endpoints')).toBe(`csp="${address}"`);
    const answer = await fetch(`${local.origin}${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/csp-report' },
      body: '{}',
    });
    expect(answer.status).toBe(204);
  });

  test('shares nothing with other origins', async () => {
    const headers = await headersOf();
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

test('browsers stay with https where the hub has it, and only there', async () => {
  const header = 'strict-transport-security';
  expect((await fetch(secure.origin)).headers.get(header)).toBe(
    'max-age=31536000; includeSubDomains',
  );
  expect((await fetch(local.origin)).headers.get(header)).toBeNull();
});
