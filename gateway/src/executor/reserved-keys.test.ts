import { expect, test } from 'vitest';
import { reservedKeys } from './reserved-keys.ts';

test('the fields of keys and requirements, and those required with arguments', () => {
  const { names, withArguments } = reservedKeys(`
    type Book @join__type(graph: A, key: "isbn shelf { hall }") {
      title: String @join__field(graph: A, type: "Other") other: Int
      price: Int @join__field(graph: B, requires: "weight rate(to: \\"EUR\\") { ... on Rate { value } }")
      lent: Int @join__field(graph: B, provides: "since")
    }`);
  expect(names).toContain('__typename');
  for (const name of ['isbn', 'shelf', 'hall', 'weight', 'rate', 'value'])
    expect(names).toContain(name);
  for (const name of ['title', 'other', 'price', 'lent', 'since'])
    expect(names).not.toContain(name);
  expect([...withArguments]).toEqual(['rate']);
});
