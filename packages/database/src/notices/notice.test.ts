import { expect, test } from 'vitest';
import { readNotice } from './notice.ts';

const id = '0190a000-0000-7000-8000-000000000001';

test('a notice of our own is read', () => {
  expect(readNotice(JSON.stringify({ kind: 'Note', id, version: 3 }))).toEqual({
    ...{ kind: 'Note', id, version: 3 },
  });
});

test.each([
  ['nothing', undefined],
  ['no JSON', 'Note'],
  ['null', 'null'],
  ['no kind', JSON.stringify({ id, version: 1 })],
  ['an id that is a name', JSON.stringify({ kind: 'Note', id: 'An Peeters', version: 1 })],
  ['a version in words', JSON.stringify({ kind: 'Note', id, version: 'one' })],
])('%s is none', (_, text) => {
  expect(readNotice(text)).toBeUndefined();
});

test('what stands beside the three is not passed on', () => {
  const text = JSON.stringify({ kind: 'Note', id, version: 1, name: 'An' });
  expect(readNotice(text)).toEqual({ kind: 'Note', id, version: 1 });
});
