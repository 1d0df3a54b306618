import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { SubgraphMembers } from './subgraph-members.ts';

const GRAPHS = `enum join__Graph { A @join__graph(name: "a", url: "") B @join__graph(name: "b", url: "") }`;
const members = new SubgraphMembers(
  parse(`${GRAPHS}
    union Thing @join__unionMember(graph: A, member: "Sign") @join__unionMember(graph: A, member: "Lamp") @join__unionMember(graph: B, member: "Sign")
    interface Node { id: ID }
    type Sign implements Node @join__implements(graph: A, interface: "Node") @join__implements(graph: B, interface: "Node") @join__type(graph: A) @join__type(graph: B) {
      text: String
      own: Thing @join__field(graph: A, type: "[Sign!]") @join__field(graph: B, external: true)
      needy: Int @join__field(graph: B, requires: "text")
    }
    type Lamp @join__type(graph: A) { watts: Int }`),
);

test('types that not all subgraphs of an abstract type know', () => {
  expect([...members.unevenMembers('Thing')]).toEqual(['Lamp']);
  expect(members.unevenMembers('Node').size).toBe(0);
  expect(members.areEven).toBe(false);
  expect(members.isMember('Thing', 'Lamp', 'a')).toBe(true);
  expect(members.isMember('Thing', 'Lamp', 'b')).toBe(false);
});

test.each([
  ['Sign', 'text', 'a', true],
  ['Sign', 'text', 'b', true],
  ['Sign', 'own', 'a', true],
  ['Sign', 'own', 'b', false],
  ['Sign', 'needy', 'b', false],
  ['Lamp', 'watts', 'a', true],
  ['Lamp', 'watts', 'b', false],
])('%s.%s in %s: %s', (type, field, subgraph, answers) => {
  expect(members.answers(type, field, subgraph)).toBe(answers);
});

test('the type that a field has in one subgraph only', () => {
  expect(members.ownType('Sign', 'own', 'a')).toBe('Sign');
  expect(members.ownType('Sign', 'own', 'b')).toBeUndefined();
});

test('a graph that is even', () => {
  const even = `${GRAPHS} union Thing @join__unionMember(graph: A, member: "Sign") @join__unionMember(graph: B, member: "Sign")`;
  expect(new SubgraphMembers(parse(even)).areEven).toBe(true);
});
