// Interpreted or compiled, an operation has one answer.
import { buildSchema, GraphQLError, GraphQLScalarType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createExecution } from '../src/execution.ts';

const schema = buildSchema(`
  scalar Cents
  enum Tone { CALM LOUD }
  interface Node { id: ID! }
  type Note implements Node { id: ID! text: String price: Cents tone: Tone strict: String! }
  type Other implements Node { id: ID! }
  input Filter { tone: Tone = CALM ids: [ID!] }
  type Query { notes(filter: Filter, first: Int = 2): [Note!] node(id: ID!): Node fails(how: String!): String price(of: Cents!): Cents }
  type Mutation { first: Int second: Int }
`);
Object.assign(
  schema.getType('Cents') as GraphQLScalarType,
  new GraphQLScalarType({
    name: 'Cents',
    serialize: (value) => Number(value),
    parseValue(value) {
      if (!Number.isInteger(value))
        throw new GraphQLError('Whole cents.', {
          extensions: { code: 'BAD_USER_INPUT', field: 'of' },
        });
      return value;
    },
  }).toConfig(),
);
const order: string[] = [];
const later = (name: string, ms: number) => async () => {
  await new Promise((done) => setTimeout(done, ms));
  return order.push(name);
};
const NOTES = [
  { __typename: 'Note', id: '1', text: 'a', price: '5', tone: 'CALM', strict: 'x' },
  { __typename: 'Note', id: '2', text: null, price: 7, tone: 'LOUD', strict: null },
];
const context = () => ({
  notes: ({ filter, first }: { filter?: { tone: string }; first: number }) =>
    NOTES.filter(({ tone }) => !filter || tone === filter.tone).slice(0, first),
  node: ({ id }: { id: string }) => NOTES.find((note) => note.id === id) ?? null,
});
for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = (_, args, root) => {
    if (name === 'fails')
      throw args.how === 'plain'
        ? new Error('broken')
        : new GraphQLError('No.', { extensions: { code: 'NOT_FOUND' } });
    return name === 'price' ? args.of : root[name](args);
  };
}
for (const [index, field] of Object.values(schema.getMutationType()?.getFields() ?? {}).entries())
  field.resolve = later(field.name, 20 - index * 15);

const told = ({ data, errors }: { data?: unknown; errors?: readonly GraphQLError[] }) => ({
  data: JSON.parse(JSON.stringify(data ?? null)),
  errors: errors?.map(({ message, path, extensions, originalError }) => ({
    ...{ message, path, code: extensions.code },
    original: originalError?.message,
  })),
});

describe('the second time, compiled,', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['a list with defaults', '{ notes(filter: {}) { id text price tone } }', {}],
    [
      'variables',
      'query ($f: Filter, $n: Int) { notes(filter: $f, first: $n) { id } }',
      { f: { tone: 'LOUD' }, n: 1 },
    ],
    ['a variable that is left out', 'query ($n: Int) { notes(first: $n) { id } }', {}],
    ['an interface', '{ node(id: "1") { __typename id ... on Note { text } } }', {}],
    ['null in a place where it may not be', '{ notes { id strict } }', {}],
    [
      'skipped and included fields',
      'query ($a: Boolean!) { notes { id @skip(if: $a) text @include(if: $a) } }',
      { a: true },
    ],
    ['an error of a resolver', '{ fails(how: "plain") notes { id } }', {}],
    ['an error with a code', '{ again: fails(how: "coded") }', {}],
    ['a variable that does not fit', 'query ($of: Cents!) { price(of: $of) }', { of: 1.5 }],
    ['a variable that is missing', 'query ($of: Cents!) { price(of: $of) }', {}],
  ])('%s is answered as the first time', async (_, query, variables) => {
    const run = createExecution(schema, parse(query), null);
    const first = told(await run(context(), variables));
    expect(told(await run(context(), variables))).toEqual(first);
    expect(told(await run(context(), variables))).toEqual(first);
  });

  it('changes are made one after the other', async () => {
    const run = createExecution(schema, parse('mutation { first second }'), null);
    for (const time of [1, 2]) {
      order.length = 0;
      await run({}, {});
      expect([time, ...order]).toEqual([time, 'first', 'second']);
    }
  });
});
