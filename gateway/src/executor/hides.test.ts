import { assertEnumType, assertUnionType, buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { hides } from './hides.ts';

const supergraph = buildSchema(`
  type Query { state: State thing: Thing }
  enum State { OPEN SECRET }
  union Thing = File | Vault
  type File { name: String }
  type Vault { name: String }
  type Other { name: String }`);
const state = assertEnumType(supergraph.getType('State'));
const thing = assertUnionType(supergraph.getType('Thing'));

test.each([
  ['a value of the enum', state, 'SECRET', true],
  ['a value of no enum', state, 'BROKEN', false],
  ['no text', state, 1, false],
  ['a type of the union', thing, 'Vault', true],
  ['a type of something else', thing, 'Other', false],
  ['no type', thing, 'Nothing', false],
])('%s', (_, type, value, hidden) => {
  expect(hides(supergraph, type, value)).toBe(hidden);
});
