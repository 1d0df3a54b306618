import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningGateway, startGateway } from '../running-gateway.ts';

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const post = (body: string, type: string, path = '/csp-report') =>
  fetch(`${gateway.origin}${path}`, { method: 'POST', headers: { 'content-type': type }, body });
const reportOf = (directive: string, blocked: string) =>
  JSON.stringify({ 'csp-report': { 'effective-directive': directive, 'blocked-uri': blocked } });
const lines = () =>
  gateway
    .log()
    .split('\n')
    .filter((line) => line.includes('a browser refused'));

describe('a report about the policy of a page', () => {
  test.each([
    ['application/csp-report', reportOf('script-src-elem', 'inline')],
    [
      'application/reports+json',
      JSON.stringify([
        {
          type: 'csp-violation',
          body: { effectiveDirective: 'script-src-elem', blockedURL: 'inline' },
        },
      ]),
    ],
  ])('as %s becomes a line in the log', async (type, body) => {
    const before = lines().length;
    const answer = await post(body, type);
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    expect(lines()).toHaveLength(before + 1);
    expect(JSON.parse(lines().at(-1) ?? '')).toMatchObject({
      directive: 'script-src-elem',
      blocked: 'inline',
    });
  });

  test('never brings its own words into the log', async () => {
    await post(reportOf('MARKER-1', 'https://MARKER-2.example/'), 'application/csp-report');
    expect(gateway.log()).not.toMatch(/marker/i);
    expect(lines().at(-1)).toContain('another origin');
  });

  test('that is large or no JSON is refused', async () => {
    const type = 'application/csp-report';
    expect((await post(reportOf('x', 'x'.repeat(20_000)), type)).status).toBe(413);
    expect((await post('{', type)).status).toBe(400);
    expect((await post('x', 'text/plain')).status).toBe(415);
    expect((await post('{}', type, '/graphql')).status).toBe(415);
  });

  test('in a flood costs a few lines only', async () => {
    for (let count = 0; count < 40; count++)
      await post(reportOf('img-src', 'data'), 'application/csp-report');
    expect(lines()).toHaveLength(20);
  });
});
