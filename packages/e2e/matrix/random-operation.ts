import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Dice } from './dice.ts';
import { randomArguments } from './random-value.ts';

/** Where the texts were planted: chosen whenever the type is reached, so that a leak is seen. */
const TELLING =
  /^(firstName|lastName|email|iban|note|by|decisionReference|proposedBy|actorName|nodes|contact|events|award|proposal)$/;
const DEEPEST = 5;
const KINDS = ['query', 'query', 'entities', 'entities', 'mutation'] as const;

/** Ids of rows of all tenants, per type. */
export type Ids = ReadonlyMap<string, readonly string[]>;

/**
 * One random operation of a schema: a question, a change, or a look past everything with `_entities`.
 */
export function randomOperation(schema: GraphQLSchema, ids: Ids, dice: Dice): string {
  const write = writer(ids, dice);
  const kind = dice.pick(KINDS);
  const union = schema.getType('_Entity');
  if (kind === 'entities' && isUnionType(union)) return write.entities(dice.pick(union.getTypes()));
  const mutation = kind === 'mutation' ? schema.getMutationType() : undefined;
  const root = mutation ?? schema.getQueryType();
  const fields = Object.values(root?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  return `${mutation ? 'mutation' : 'query'} { ${write.field(dice.pick(fields), 0)} }`;
}

function writer(ids: Ids, dice: Dice) {
  const all = [...ids.values()].flat();
  const field = ({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string =>
    `${name}${randomArguments(args, all, dice)} ${selection(type, depth)}`;

  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isUnionType(named)) {
      const members = named.getTypes().map((member) => on(member, depth));
      return `{ __typename ${members.join(' ')} }`;
    }
    if (!isObjectType(named)) return '{ __typename }';
    const chosen = Object.values(named.getFields()).filter((each) => isChosen(each, depth));
    return `{ __typename ${chosen.map((each) => field(each, depth + 1)).join(' ')} }`;
  };

  const isChosen = ({ name, type }: GraphQLField<unknown, unknown>, depth: number): boolean =>
    (isLeafType(getNamedType(type)) || depth < DEEPEST) &&
    (TELLING.test(name) || dice.oneIn(depth + 2));

  const on = (type: GraphQLObjectType, depth: number): string =>
    `... on ${type.name} ${selection(type, depth)}`;

  const entities = (type: GraphQLObjectType): string => {
    const references = [1, 2, 3].map(
      () => `{ __typename: "${type.name}", id: "${dice.pick(ids.get(type.name) ?? all)}" }`,
    );
    return `query { _entities(representations: [${references.join(', ')}]) { ${on(type, 1)} } }`;
  };
  return { field, entities };
}
