import { type ConstArgumentNode, Kind, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { givenArguments, representationFor } from './given-arguments.ts';

const unit = (value: string): ConstArgumentNode[] => [
  {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'unit' },
    value: { kind: Kind.ENUM, value },
  },
];
const FIELDS = new Map([
  ['length__km', { field: 'length', arguments: unit('KM') }],
  ['length__m', { field: 'length', arguments: unit('M') }],
]);

test('a subgraph is asked for its own field, and answers under the name of the planner', () => {
  const asked = givenArguments(parse('{ a { length__km other: length__m length } }'), FIELDS);
  expect(print(asked)).toBe(
    print(parse('{ a { length__km: length(unit: KM) other: length(unit: M) length } }')),
  );
});

test.each([
  ['everything', { id: 1, length__km: 2 }, undefined, { id: 1, length: 2 }],
  [
    'what is wanted',
    { id: 1, length__km: 2, length__m: 3 },
    new Map([['length', 'length__m']]),
    { id: 1, length: 3 },
  ],
  ['nothing of what is not', { id: 1, length__km: 2 }, new Map<string, string>(), { id: 1 }],
  ['the plain one', { length: 1, length__km: 2 }, new Map([['length', 'length']]), { length: 1 }],
  [
    'in lists',
    { legs: [{ length__km: 2, length__m: 3 }, null] },
    new Map([['legs.length', 'length__km']]),
    { legs: [{ length: 2 }, null] },
  ],
])('a representation holds %s', (_, given, wanted, expected) => {
  expect(representationFor(given, FIELDS, wanted)).toEqual(expected);
});
