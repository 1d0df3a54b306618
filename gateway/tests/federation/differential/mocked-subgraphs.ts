import { createHash } from 'node:crypto';
import {
  buildASTSchema,
  extendSchema,
  type GraphQLEnumValue,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  graphql,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import type { SubgraphAnswer, SubgraphClient } from '../../../src/index.ts';

/** An object as the mock knows it: an entity by its key, anything else by where it was found. */
interface Mocked {
  readonly __typename: string;
  readonly seed: string;
}

/** What goes wrong in this world. */
export interface Faults {
  readonly seed: number;
  /** This subgraph gives no answer at all. */
  readonly down: string | undefined;
  /** One value in so many is null, or an error; 0: none. */
  readonly oneIn: number;
}

const hash = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0);

/**
 * Subgraphs that make up their answers from what they are asked: the same entity always has the same values, whichever
 * way one came to it. One schema plays all of them, as a plan asks each only for what it has.
 */
export function mockedSubgraphs(supergraph: string, faults: Faults): SubgraphClient[] {
  const schema = entitySchema(supergraph);
  const names = [...supergraph.matchAll(/@join__graph\(name: "([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
  return names.map((name) => ({
    name,
    async ask({ query, variables, operationName }) {
      if (name === faults.down) {
        return { errors: [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] };
      }
      const answer = await graphql({
        schema,
        source: query,
        variableValues: variables,
        operationName: operationName ?? null,
        fieldResolver: resolver(schema, faults),
      });
      return JSON.parse(JSON.stringify(answer)) as SubgraphAnswer;
    },
  }));
}

function entitySchema(supergraph: string): GraphQLSchema {
  const schema = buildASTSchema(parse(supergraph), { assumeValid: true });
  const entities = new Set(
    [...supergraph.matchAll(/^type (\w+) .*key: /gm)].map(([, name]) => name),
  );
  const union = `scalar _Any union _Entity = ${[...entities].join(' | ')}`;
  const field = 'extend type Query { _entities(representations: [_Any!]!): [_Entity]! }';
  return extendSchema(schema, parse(`${union} ${field}`), { assumeValid: true });
}

function resolver(schema: GraphQLSchema, faults: Faults): GraphQLFieldResolver<unknown, unknown> {
  return (source, given, _, { fieldName, returnType, parentType }) => {
    if (fieldName === '_entities') return given.representations.map(entity);
    const { seed = 'root' } = (source ?? {}) as Partial<Mocked>;
    const where = `${parentType.name} ${seed} ${fieldName} ${JSON.stringify(given)}`;
    if (fieldName === 'id') return seed;
    const chance = faults.oneIn > 0 ? hash(`${faults.seed} ${where}`) % faults.oneIn : 2;
    if (chance === 0) return null;
    if (chance === 1)
      throw new GraphQLError(`no ${fieldName}`, { extensions: { code: 'NOT_FOUND' } });
    return madeUp(returnType, where, schema);
  };
}

const entity = ({ __typename, id }: { __typename: string; id: string }): Mocked | null =>
  hash(`gone ${id}`) % 17 === 0 ? null : { __typename, seed: id };

function madeUp(type: GraphQLOutputType, where: string, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType, where, schema);
  const number = hash(where);
  if (isListType(type)) {
    return Array.from({ length: number % 4 }, (_, index) =>
      madeUp(type.ofType, `${where}.${index}`, schema),
    );
  }
  if (isEnumType(type)) {
    const shown = type.getValues().filter(isShown);
    return shown[number % shown.length]?.name;
  }
  if (isCompositeType(type)) {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const concrete = types[number % types.length];
    // Few different entities, so that many places show the same one.
    const seed = isObjectType(concrete) && 'id' in concrete.getFields() ? `k${number % 7}` : where;
    return { __typename: concrete?.name, seed };
  }
  const scalars: Record<string, unknown> = {
    Int: number % 90,
    Float: number / 8,
    Boolean: number % 2 === 0,
  };
  return scalars[type.name] ?? `${type.name}-${number % 1000}`;
}

/** Executors tell differently of values that clients may not see, on purpose: `tests/federation/inaccessible`. */
const isShown = ({ astNode }: GraphQLEnumValue): boolean =>
  !astNode?.directives?.some(({ name }) => name.value === 'inaccessible');
