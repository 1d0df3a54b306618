import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import schemaText from '../../../../gateway/graph/partner.graphql?raw';
import { readVariables } from './ask.ts';
import { curlOf, shellQuote } from './curl.ts';
import { SAMPLES } from './samples.ts';

describe('curlOf', () => {
  const machine = { origin: 'http://localhost:4000', clientId: 'stap-samen-demo' };

  it('holds a placeholder, and both addresses', () => {
    const text = curlOf(machine, '{ assignments { totalCount } }', { a: 1 });
    expect(text).toContain("-u 'stap-samen-demo:JULLIE-GEHEIM'");
    expect(text).toContain("'http://localhost:4000/idp/token'");
    expect(text).toContain("'http://localhost:4000/graphql/partner'");
    expect(text).toContain(`-d '{"query":"{ assignments { totalCount } }","variables":{"a":1}}'`);
  });

  it.each([
    ["a'b", `'a'\\''b'`],
    ['$(rm -r .)', `'$(rm -r .)'`],
  ])('quotes %s for the shell', (text, quoted) => {
    expect(shellQuote(text)).toBe(quoted);
  });
});

describe('readVariables', () => {
  it.each([
    ['', {}],
    ['{"a":1}', { a: 1 }],
    ['[1]', undefined],
    ['null', undefined],
    ['{a:1}', undefined],
  ])('%s', (text, value) => {
    expect(readVariables(text)).toEqual(value);
  });
});

it.each(SAMPLES)('the sample "$key" holds in the contract of partners', ({ query, variables }) => {
  expect(validate(buildSchema(schemaText), parse(query))).toEqual([]);
  expect(readVariables(variables)).toBeDefined();
});
