import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { selectOperation } from './select-operation.ts';

const DOCUMENT = parse(`
  query A { ...F } query B { ...G } fragment F on Query { a ...H } fragment G on Query { b } fragment H on Query { c }`);

test.each([
  ['A', ['F', 'H']],
  ['B', ['G']],
])('operation %s with its own fragments', (name, fragments) => {
  const selected = selectOperation(DOCUMENT, name);
  expect(selected.operation.name?.value).toBe(name);
  expect([...selected.fragments.keys()]).toEqual(fragments);
});

test.each([undefined, 'C'])('no operation %s', (name) => {
  expect(() => selectOperation(DOCUMENT, name)).toThrow('no such operation');
});

test.each(['{ a }', 'query Only { a }'])('the only operation needs no name: %s', (text) => {
  expect(selectOperation(parse(text), undefined).operation.operation).toBe('query');
});
