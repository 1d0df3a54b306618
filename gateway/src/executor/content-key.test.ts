import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentKey } from './content-key.ts';
import type { Row } from './row.ts';

const name = fc.stringMatching(/^[_a-zA-Z][_a-zA-Z0-9]{0,3}$/);
const tricky = fc.constantFrom('', '"', '1"', 'a"1"b', ':1,', 'null,', 'id"1"', '0');
const value = fc.oneof(
  tricky,
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue(),
);
const row = fc.dictionary(name, value, { maxKeys: 4 });

test('two objects have one key exactly when their JSON is the same', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(contentKey(one as Row) === contentKey(other as Row)).toBe(same);
    }),
    { numRuns: 2_000 },
  );
});

test.each<[Row, Row]>([
  [{ id: '1' }, { id: 1 }],
  [{ id: 'a', b: 'c' }, { id: 'a"1"b"1"c' }],
  [{ id: null }, { id: 'null' }],
  [{ a: '', b: '' }, { a: 'b' }],
  [{ sku: { id: '1' } }, { sku: { id: '2' } }],
])('%j is not %j', (one, other) => {
  expect(contentKey(one)).not.toBe(contentKey(other));
});
