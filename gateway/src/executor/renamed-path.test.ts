import { expect, test } from 'vitest';
import { renamedPath } from './renamed-path.ts';

const REWRITES = [
  { kind: 'KeyRenamer' as const, path: ['... on A', 'x__0'], renameKeyTo: 'x' },
  { kind: 'KeyRenamer' as const, path: ['list', '... on A', 'y__0'], renameKeyTo: 'y' },
  { kind: 'ValueSetter' as const, path: ['__typename'], setValueTo: 'N' },
];

test.each([
  [['x__0'], ['x']],
  [
    ['x__0', 1, 'z'],
    ['x', 1, 'z'],
  ],
  [
    ['list', 2, 'y__0', 'z'],
    ['list', 2, 'y', 'z'],
  ],
  [
    ['other', 'x__0'],
    ['other', 'x__0'],
  ],
  [
    ['list', 2, 'x__0'],
    ['list', 2, 'x__0'],
  ],
  [['x'], ['x']],
  [[], []],
])('%j becomes %j', (path, expected) => {
  expect(renamedPath(path, REWRITES)).toEqual(expected);
  expect(renamedPath(path, undefined)).toEqual(path);
});
