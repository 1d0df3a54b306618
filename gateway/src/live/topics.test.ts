import { expect, test } from 'vitest';
import { concerns, readTopic } from './topics.ts';

const ID = '0190a000-0000-7000-8000-000000000001';
const OTHER = '0190a000-0000-7000-8000-000000000002';

test.each([
  ['Book', { kind: 'Book', id: undefined }],
  [`Book:${ID}`, { kind: 'Book', id: ID }],
  ['book', undefined],
  ['Session', undefined],
  ['Book:1', undefined],
  [`Book:${ID} `, undefined],
  ['', undefined],
  [['Book'], undefined],
  [null, undefined],
])('%o -> %o', (value, topic) => {
  expect(readTopic(value, ['Book', 'Shelf'])).toEqual(topic);
});

test.each([
  ['the kind', { kind: 'Book', id: undefined }, true],
  ['the very thing', { kind: 'Book', id: ID }, true],
  ['another of the kind', { kind: 'Book', id: OTHER }, false],
  ['another kind', { kind: 'Shelf', id: undefined }, false],
])('%s', (_, topic, expected) => {
  expect(concerns({ kind: 'Book', id: ID, version: 1 }, [topic])).toBe(expected);
});

test('one topic of several is enough', () => {
  const topics = [
    { kind: 'Shelf', id: undefined },
    { kind: 'Book', id: ID },
  ];
  expect(concerns({ kind: 'Book', id: ID, version: 1 }, topics)).toBe(true);
  expect(concerns({ kind: 'Book', id: ID, version: 1 }, [])).toBe(false);
});
