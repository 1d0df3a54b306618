import {
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Scope } from './collect-fields.ts';
import { hides } from './hides.ts';
import { isLeafValue, isNumericId } from './leaf-check.ts';
import { isRow, type Row } from './row.ts';
import type { Place } from './walk.ts';

export interface Completed {
  readonly data: Row | null;
  readonly errors: readonly GraphQLError[];
}

type Sets = readonly SelectionSetNode[];
/** Null, and the error that explains it is already there. */
const FAILED = Symbol('failed');
/** The same at a place where the schema allows no null: the object or list around it is lost too. */
const BUBBLES = Symbol('bubbles');

export interface ToComplete {
  readonly selectionSets: Sets;
  readonly data: Row;
  /** Everything, also what clients do not see. */
  readonly supergraph: GraphQLSchema;
}

/**
 * Completes values as the GraphQL specification says (6.4.3, 6.4.4): each field error is told once, and nulls spread. A value
 * that clients may not see is null to them, and no error where null is allowed: no subgraph did anything wrong.
 */
export function completeResponse(
  scope: Scope,
  root: GraphQLCompositeType,
  { selectionSets, data, supergraph }: ToComplete,
): Completed {
  const completion = new Completion(scope, supergraph);
  const completed = completion.object(root, data, { sets: selectionSets, place: [] });
  return { data: completed === FAILED ? null : completed, errors: completion.errors };
}

interface At {
  readonly sets: Sets;
  readonly place: Place;
  /** How a message names it. */
  readonly name?: string;
}

class Completion {
  readonly errors: GraphQLError[] = [];
  readonly #scope: Scope;
  readonly #supergraph: GraphQLSchema;

  constructor(scope: Scope, supergraph: GraphQLSchema) {
    this.#scope = scope;
    this.#supergraph = supergraph;
  }

  object(type: GraphQLCompositeType, row: Row, { sets, place }: At): Row | typeof FAILED {
    const definitions = isUnionType(type) ? {} : type.getFields();
    const completed: Row = {};
    for (const [key, field] of collectFields(this.#scope, type, sets)) {
      const at = { sets: field.selectionSets, place: [...place, key], name: `${type.name}.${key}` };
      if (field.name === '__typename') {
        if (!isObjectType(type)) return this.#fail('Cannot tell the type', at);
        completed[key] = type.name;
        continue;
      }
      const definition = definitions[field.name];
      if (!definition) continue;
      const value = this.#value(definition.type, row[field.source], {
        ...at,
        name: `field ${at.name}`,
      });
      if (value === BUBBLES) return FAILED;
      completed[key] = value;
    }
    return completed;
  }

  /** A value, null where that is allowed, or BUBBLES. */
  #value(type: GraphQLOutputType, value: unknown, at: At): unknown {
    const isRequired = isNonNullType(type);
    const inner = isRequired ? type.ofType : type;
    const completed = this.#nullable(inner, value, at);
    if (!isRequired) return completed === FAILED ? null : completed;
    if (completed === null) this.#fail('Cannot return null for non-nullable', at);
    return completed === null || completed === FAILED ? BUBBLES : completed;
  }

  #nullable(type: GraphQLOutputType, value: unknown, at: At): unknown {
    if (value === null || value === undefined) return null;
    if (isListType(type)) return this.#list(type.ofType, value, at);
    if (isLeafType(type)) {
      if (isNumericId(type, value)) return String(value);
      if (isLeafValue(type, value)) return value;
      if (hides(this.#supergraph, type, value)) return null;
      return this.#fail('Invalid value found for', at);
    }
    if (!isRow(value) || !isCompositeType(type)) return this.#fail('Invalid value found for', at);
    const runtime = this.#runtimeType(type, value.__typename);
    if (runtime) return this.object(runtime, value, at);
    if (hides(this.#supergraph, type, value.__typename)) return null;
    return this.#fail('Invalid __typename found for object at', at);
  }

  #list(item: GraphQLOutputType, value: unknown, at: At): unknown {
    if (!Array.isArray(value)) return this.#fail('Invalid value found for', at);
    const shown = isNonNullType(item) ? item.ofType : item;
    const completed = value.map((element: unknown, index) =>
      this.#value(item, element, {
        sets: at.sets,
        place: [...at.place, index],
        name: `array element of type ${shown} at index ${index}`,
      }),
    );
    return completed.includes(BUBBLES) ? FAILED : completed;
  }

  #runtimeType(type: GraphQLCompositeType, name: unknown): GraphQLCompositeType | undefined {
    if (!isAbstractType(type) || name === undefined || name === type.name) return type;
    const runtime = this.#scope.schema.getType(String(name));
    const isBelow =
      (isObjectType(runtime) || isInterfaceType(runtime)) &&
      this.#scope.schema.isSubType(type, runtime);
    return isBelow ? runtime : undefined;
  }

  #fail(what: string, { name, place }: At): typeof FAILED {
    const options = { path: place, extensions: { code: 'INVALID_GRAPHQL' } };
    this.errors.push(new GraphQLError(`${what} ${name}.`, options));
    return FAILED;
  }
}
