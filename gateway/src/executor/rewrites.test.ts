import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { FetchDataRewrite } from './gateway-internals.ts';
import { compileRewrites } from './rewrites.ts';

const schema = buildSchema(`
  type Query { n: N }
  interface N { id: ID }
  type A implements N { id: ID }
  type B implements N { id: ID }`);

const rename = (path: string[], renameKeyTo: string): FetchDataRewrite => ({
  kind: 'KeyRenamer',
  path,
  renameKeyTo,
});
const set = (path: string[], setValueTo: unknown): FetchDataRewrite => ({
  kind: 'ValueSetter',
  path,
  setValueTo,
});

test.each([
  ['a value', [set(['__typename'], 'N')], { __typename: 'A' }, { __typename: 'N' }],
  ['of one type', [set(['... on A', '__typename'], 'N')], { __typename: 'B' }, { __typename: 'B' }],
  ['of an interface', [set(['... on N', 'x'], 1)], { __typename: 'B' }, { __typename: 'B', x: 1 }],
  ['of an unknown type', [set(['... on A', 'x'], 1)], {}, { x: 1 }],
  ['a key', [rename(['x__0'], 'x')], { x__0: 1 }, { x: 1 }],
  ['a key whose value is 0', [rename(['x__0'], 'x')], { x__0: 0 }, { x: 0 }],
  ['a key whose value is null', [rename(['x__0'], 'x')], { x__0: null }, { x: null }],
  ['no key that is not there', [rename(['x__0'], 'x')], { x: 1 }, { x: 1 }],
  [
    'in a list, by type',
    [rename(['list', '... on A', 'x__0'], 'x')],
    { list: [{ __typename: 'A', x__0: 1 }, null, { __typename: 'B', x__0: 2 }] },
    { list: [{ __typename: 'A', x: 1 }, null, { __typename: 'B', x__0: 2 }] },
  ],
  [
    'in lists in lists',
    [rename(['list', 'x__0'], 'x')],
    { list: [[{ x__0: 1 }]] },
    { list: [[{ x: 1 }]] },
  ],
])('rewrites %s', (_, rewrites, value, expected) => {
  compileRewrites(rewrites, schema)?.(value);
  expect(value).toEqual(expected);
});

test('nothing to rewrite', () => {
  expect(compileRewrites([], schema)).toBeNull();
  expect(compileRewrites(undefined, schema)).toBeNull();
});

test.each([
  [rename(['x'], '__proto__')],
  [set(['constructor', 'x'], 1)],
  [set([], 1)],
  [set(['... on A'], 1)],
])('refuses what it cannot write safely: %o', (rewrite) => {
  expect(() => compileRewrites([rewrite], schema)).toThrow('a rewrite of');
});
