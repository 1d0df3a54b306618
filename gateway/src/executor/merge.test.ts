import { expect, test } from 'vitest';
import { copyOf, merge } from './merge.ts';

test.each([
  ['keys side by side', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['objects deeply', { a: { x: 1 } }, { a: { y: 2 } }, { a: { x: 1, y: 2 } }],
  [
    'lists item by item',
    { a: [{ x: 1 }, null] },
    { a: [{ y: 2 }, { y: 3 }] },
    { a: [{ x: 1, y: 2 }, { y: 3 }] },
  ],
  ['lists in lists', { a: [[{ x: 1 }]] }, { a: [[{ y: 2 }]] }, { a: [[{ x: 1, y: 2 }]] }],
  ['lists of another length replace', { a: [1, 2] }, { a: [3] }, { a: [3] }],
  ['a later value replaces', { a: 1, b: null }, { a: null, b: {} }, { a: null, b: {} }],
  ['an object replaces a list', { a: [1] }, { a: { x: 1 } }, { a: { x: 1 } }],
  ['what is not there changes nothing', { a: 1 }, { a: undefined }, { a: 1 }],
])('merges: %s', (_, target, source, merged) => {
  merge(target, source);
  expect(target).toEqual(merged);
});

test.each([
  '{"__proto__":{"polluted":1}}',
  '{"a":{"__proto__":{"polluted":1}}}',
  '{"list":[{"__proto__":{"polluted":1}}]}',
])('never follows __proto__: %s', (text) => {
  const target = { a: {}, list: [{}] };
  merge(target, JSON.parse(text));
  merge(target, copyOf(JSON.parse(text)));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(target.a)).toBe(Object.prototype);
});

test('a copy shares nothing', () => {
  const value = { a: [{ b: 1 }], c: { d: null } };
  const copy = copyOf(value);
  expect(copy).toEqual(value);
  merge(copy, { a: [{ e: 2 }], c: { d: 3 } });
  expect(value).toEqual({ a: [{ b: 1 }], c: { d: null } });
});
