import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { LIMITS, limitRules } from './limits.ts';

const schema = buildSchema(`
  type Query { node: Node a: Int }
  type Mutation { touch(id: ID): Node }
  type Node { id: ID node: Node }
`);
const errorsOf = (text: string): string[] =>
  validate(schema, parse(text), limitRules(LIMITS)).map(({ message }) => message);
const expectValid = (text: string) => expect(errorsOf(text)).toEqual([]);
const expectError = (text: string, part: string) => {
  const errors = errorsOf(text);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(part);
};

const nested = (levels: number): string =>
  `${'{ node '.repeat(levels - 1)}{ id }${' }'.repeat(levels - 1)}`;
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

describe('levels', () => {
  test('as many as allowed', () => expectValid(nested(LIMITS.depth)));
  test('one more', () => expectError(nested(LIMITS.depth + 1), 'levels'));
  test('hidden in fragments', () => {
    const inner = nested(LIMITS.depth - 1);
    expectValid(`{ node { ...f } } fragment f on Node ${inner}`);
    expectError(`{ node { ... on Node { node { ...f } } } } fragment f on Node ${inner}`, 'levels');
  });
});

describe('root fields', () => {
  test('as many as allowed', () => expectValid(`{ ${'a '.repeat(LIMITS.rootFields)} }`));
  test('one more, by a fragment', () =>
    expectError(
      `{ ${'a '.repeat(LIMITS.rootFields)} ...f } fragment f on Query { a }`,
      'query fields at the root',
    ));
  test('one mutation', () => expectValid('mutation { touch { id } }'));
  test('two mutations', () =>
    expectError(
      'mutation { touch { id } second: touch { id } }',
      'mutation fields at the root: at most 1',
    ));
  test('two mutations, one in a fragment', () =>
    expectError(
      'mutation { touch { id } ...f } fragment f on Mutation { touch { id } }',
      'mutation fields',
    ));
});

describe('aliases and directives', () => {
  const aliases = (count: number) => `{ node { ${times(count, (i) => `n${i}: id`)} } }`;
  test('as many as allowed', () => expectValid(aliases(LIMITS.aliases)));
  test('one more', () => expectError(aliases(LIMITS.aliases + 1), 'aliases'));
  test('of __typename count too', () =>
    expectError(
      `{ node { ${times(LIMITS.aliases + 1, (i) => `n${i}: __typename`)} } }`,
      'aliases',
    ));
  const directives = (count: number) => `{ node { id ${'@include(if: true) '.repeat(count)} } }`;
  test('as many directives as allowed', () => expectValid(directives(LIMITS.directives)));
  test('one directive more', () => expectError(directives(LIMITS.directives + 1), 'directives'));
});

describe('fragments', () => {
  test('that double thirty times are refused in no time', () => {
    const fragments = times(30, (i) => `fragment f${i} on Node { ...f${i + 1} ...f${i + 1} }`);
    const start = performance.now();
    expectError(`{ node { ...f0 } } ${fragments} fragment f30 on Node { id }`, 'fields');
    expect(performance.now() - start).toBeLessThan(200);
  });
  test('that hold themselves end', () => {
    expectValid('{ node { ...f } } fragment f on Node { id ...f }');
  });
});
