import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { splitRequirements } from './split-requirements.ts';

const REQUIRED: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'T.km': new Map([['length', 'length__km']]),
  'T.m': new Map([['length', 'length__m']]),
  'T.both': new Map([
    ['length', 'length__km'],
    ['stops', 'stops'],
  ]),
};
const entities = (selections: string, head = 'query($representations: [_Any!]!)', more = '') =>
  `${head} { _entities(representations: $representations) { ${selections} } } ${more}`;
const split = (text: string) =>
  splitRequirements(parse(text), (type, field) => REQUIRED[`${type}.${field}`]).map(
    ({ document, wanted }) => [print(document), wanted && Object.fromEntries(wanted)],
  );

test.each([
  ['no entities', '{ km m }'],
  ['the same names', entities('... on T { km both other }')],
  ['nothing required', entities('... on T { a b }')],
])('%s: one question', (_, text) => {
  expect(split(text)).toEqual([[print(parse(text)), undefined]]);
});

test('fields that exclude each other are asked apart, what requires nothing with the first', () => {
  expect(split(entities('... on T { __typename km m a }'))).toEqual([
    [print(parse(entities('... on T { __typename km a }'))), { length: 'length__km' }],
    [print(parse(entities('... on T { __typename m }'))), { length: 'length__m' }],
  ]);
});

test('each question has the fragments and variables that it uses', () => {
  const text = entities(
    '...both ... on T { m(to: $to) { ...deep } }',
    'query($representations: [_Any!]!, $to: Int)',
    'fragment both on T { km } fragment deep on D { x }',
  );
  expect(split(text).map(([document]) => document)).toEqual([
    print(parse(entities('... on T { km }'))),
    print(
      parse(
        entities(
          '... on T { m(to: $to) { ...deep } }',
          'query($representations: [_Any!]!, $to: Int)',
          'fragment deep on D { x }',
        ),
      ),
    ),
  ]);
});
