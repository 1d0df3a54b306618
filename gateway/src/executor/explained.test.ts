import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { unexplained } from './explained.ts';

const at = (path: string | undefined) =>
  new GraphQLError('', path === undefined ? {} : { path: path.split('.') });

test.each([
  ['a.0.b', [], true],
  ['a.0.b', ['a.0.b'], false],
  ['a.0.b', ['a.0'], false],
  ['a.0', ['a.0.b'], false],
  ['a.0.b', ['a.1.b', 'c'], true],
  ['a.0.b', ['a.0.bc'], true],
  ['a.0.b', [undefined], false],
])('a null at %s is news beside %j: %s', (path, reported, isNews) => {
  expect(unexplained([at(path)], reported.map(at))).toHaveLength(isNews ? 1 : 0);
});
