import { buildSchema, type GraphQLLeafType, isLeafType } from 'graphql';
import { expect, test } from 'vitest';
import { JsonWriter } from './json-writer.ts';
import { isLeafValue, isNumericId } from './leaf-check.ts';
import { IRREGULAR, leafWriter } from './leaf-writer.ts';

const schema = buildSchema(
  'type Query { a: Any k: Kind i: Int f: Float d: ID } scalar Any enum Kind { ONE TWO }',
);
const leaf = (name: string): GraphQLLeafType => {
  const type = schema.getType(name);
  if (!isLeafType(type)) throw new Error(name);
  return type;
};

const VALUES = [
  '',
  'ONE',
  0,
  -0,
  1,
  1.5,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  {},
  [],
];

test.each([
  ['String', ['', 'ONE']],
  ['ID', ['', 'ONE']],
  ['Int', [0, -0, 1, 2 ** 31 - 1, -(2 ** 31)]],
  ['Float', [0, -0, 1, 1.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31)]],
  ['Boolean', [true]],
  ['Kind', ['ONE']],
  ['Any', VALUES],
])('%s', (name, allowed) => {
  expect(VALUES.filter((value) => isLeafValue(leaf(name), value))).toEqual(allowed);
});

const TEXTS = ['"', '\\', '\n', '\u0000', '\u2028', 'é', '\ud800', '\ud83d\ude00', '</script>'];

test.each(['String', 'ID', 'Int', 'Float', 'Boolean', 'Kind', 'Any'])(
  '%s is written when it is allowed, and as JSON writes it',
  (name) => {
    const type = leaf(name);
    for (const value of [...VALUES, ...TEXTS]) {
      const write = () => {
        const out = new JsonWriter();
        leafWriter(type)(out, value);
        return out.finish().toString();
      };
      if (isLeafValue(type, value)) expect(write()).toBe(JSON.stringify(value));
      else expect(thrownBy(write)).toBe(IRREGULAR);
    }
  },
);

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
}

test.each([
  ['ID', 5, true],
  ['ID', 1.5, false],
  ['ID', '5', false],
  ['Int', 5, false],
])('%s %s is a number that is written as text: %s', (name, value, expected) => {
  expect(isNumericId(leaf(name), value)).toBe(expected);
});
