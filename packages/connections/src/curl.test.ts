import { expect, it } from 'vitest';
import { curlOf, shellQuote } from './curl.ts';

const MACHINE = {
  clientId: 'stap-samen-demo',
  tokens: 'http://localhost:4000/oauth/token',
  resource: 'http://localhost:4000/graphql/partner',
};

it('holds a placeholder, and both addresses', () => {
  const text = curlOf(MACHINE, '{ assignments { totalCount } }', { a: 1 });
  expect(text).toContain("-u 'stap-samen-demo:JULLIE-GEHEIM'");
  expect(text).toContain("'http://localhost:4000/oauth/token'");
  expect(text).toContain("'http://localhost:4000/graphql/partner'");
  expect(text).toContain(`-d '{"query":"{ assignments { totalCount } }","variables":{"a":1}}'`);
});

it.each([
  ["a'b", `'a'\\''b'`],
  ['$(rm -r .)', `'$(rm -r .)'`],
])('quotes %s for the shell', (text, quoted) => {
  expect(shellQuote(text)).toBe(quoted);
});
