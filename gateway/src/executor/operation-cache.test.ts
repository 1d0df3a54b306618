import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { OperationCache } from './operation-cache.ts';

const operation = (query: string, operationName?: string) => ({
  queryHash: query,
  operationName,
  document: parse(query),
});

function cache(fails = false) {
  const compiled: unknown[] = [];
  const operations = new OperationCache((_, conditions) => {
    compiled.push(conditions);
    if (fails) throw new Error('cannot plan');
    return { step: null, shape: () => Buffer.alloc(0), complete: (data) => ({ data, errors: [] }) };
  });
  const ask = (query: string, values: Record<string, unknown>, name?: string) => {
    const found = operations.find(operation(query, name));
    return 'refused' in found ? found : operations.compiled(found, values);
  };
  return { ask, compiled };
}

test('compiles once for each value of the conditions', () => {
  const { ask, compiled } = cache();
  const query = 'query($a: Boolean!, $n: Int) { x(n: $n) @skip(if: $a) y }';
  const forms = [{ a: true, n: 1 }, { a: true, n: 2 }, { a: false }].map((values) =>
    ask(query, values),
  );
  expect(compiled).toEqual([{ a: true }, { a: false }]);
  expect(forms[0]).toBe(forms[1]);
  expect(forms[0]).not.toBe(forms[2]);
});

test('operations of one document are apart', () => {
  const { ask, compiled } = cache();
  const query = 'query A { x } query B { y }';
  expect(ask(query, {}, 'A')).not.toBe(ask(query, {}, 'B'));
  expect(compiled).toHaveLength(2);
});

test.each([
  ['{ __schema { queryType { name } } }', {}, 'introspection'],
  ['query($a: Boolean!) { x @skip(if: $a) }', { a: null }, 'condition a is not a boolean'],
  ['query A { x } query B { y }', {}, 'no such operation'],
  [
    'query($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) { x @skip(if: $a) @include(if: $b) y @skip(if: $c) @include(if: $d) z @skip(if: $e) }',
    { a: true, b: true, c: true, d: true, e: true },
    'too many conditions',
  ],
])('leaves %s to stock', (query, values, refused) => {
  expect(cache().ask(query, values)).toEqual({ refused });
});

test('what cannot be compiled is tried once', () => {
  const { ask, compiled } = cache(true);
  expect([ask('{ x }', {}), ask('{ x }', {})]).toEqual([
    { refused: 'cannot plan' },
    { refused: 'cannot plan' },
  ]);
  expect(compiled).toHaveLength(1);
});
