import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Choices } from './choices.ts';
import { generateValue } from './generate-value.ts';

/** One operation twice: with its conditions, and with what they come down to. */
export interface Generated {
  readonly conditional: string;
  readonly plain: string;
  readonly variables: Readonly<Record<string, boolean>>;
}

const MAX_DEPTH = 7;
const VARIABLES = { a: true, b: false } as const;

/** A selection in both forms; the plain one is empty when a condition left it out. */
interface Written {
  readonly conditional: string;
  readonly plain: string;
}

/** Writes an operation on a schema: aliases, arguments, fragments on interfaces and unions, conditions. */
export function generateOperation(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  choices: Choices,
): Generated {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!root) throw new Error(`no ${kind}`);
  const writer = new Writer(schema, choices);
  const { conditional, plain } = writer.selections(root, 0);
  return {
    conditional: `${kind}($a: Boolean!, $b: Boolean!) ${conditional}`,
    plain: `${kind} ${plain}`,
    variables: VARIABLES,
  };
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #choices: Choices;
  #names = 0;

  constructor(schema: GraphQLSchema, choices: Choices) {
    this.#schema = schema;
    this.#choices = choices;
  }

  selections(type: GraphQLCompositeType, depth: number): Written {
    // The first one is unconditional: an empty selection is a case of its own, elsewhere.
    const written: Written[] = [this.#anchor()];
    const count = 1 + this.#choices.below(depth === 0 ? 2 : 4);
    for (let made = 0; made < count && !this.#choices.isEmpty; made++) {
      const one = this.#selection(type, depth);
      if (one) written.push(this.#conditioned(one));
    }
    const join = (form: keyof Written) => `{ ${written.map((one) => one[form]).join(' ')} }`;
    return { conditional: join('conditional'), plain: join('plain') };
  }

  #anchor(): Written {
    const name = this.#choices.once(3) ? `t${this.#name()}: __typename` : '__typename';
    return { conditional: name, plain: name };
  }

  #selection(type: GraphQLCompositeType, depth: number): Written | undefined {
    if (isAbstractType(type) && (isUnionType(type) || this.#choices.once(2))) {
      return this.#fragment(this.#choices.of(this.#schema.getPossibleTypes(type)), depth);
    }
    if (this.#choices.once(6)) return this.#fragment(type, depth);
    if (isUnionType(type)) return undefined;
    const fields = Object.values(type.getFields());
    // Subgraphs meet below objects: most steps go there.
    const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const isDeep = objects.length > 0 && depth < MAX_DEPTH && !this.#choices.once(3);
    const field = this.#choices.of(isDeep ? objects : fields);
    return field && this.#field(field, depth);
  }

  #fragment(type: GraphQLCompositeType | undefined, depth: number): Written | undefined {
    if (!type || depth >= MAX_DEPTH) return undefined;
    const inner = this.selections(type, depth + 1);
    const write = (form: string) => `... on ${type.name} ${form}`;
    return { conditional: write(inner.conditional), plain: write(inner.plain) };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): Written | undefined {
    const type = getNamedType(field.type);
    const given = field.args.filter(
      (argument) => isRequiredArgument(argument) || this.#choices.once(4),
    );
    const values = given.map(
      ({ name, type: input }) => `${name}: ${generateValue(input, this.#choices)}`,
    );
    // Two fields of one key must be the same field: whatever could differ gets a name of its own.
    const needsName = values.length > 0 || isCompositeType(type) || this.#choices.once(4);
    const alias = needsName ? `f${this.#name()}: ` : '';
    const head = `${alias}${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}`;
    if (!isCompositeType(type)) return { conditional: head, plain: head };
    if (depth >= MAX_DEPTH) return undefined;
    const inner = this.selections(type, depth + 1);
    return { conditional: `${head} ${inner.conditional}`, plain: `${head} ${inner.plain}` };
  }

  #conditioned({ conditional, plain }: Written): Written {
    if (!this.#choices.once(4)) return { conditional, plain };
    const variable = this.#choices.of(['a', 'b'] as const);
    const directive = this.#choices.of(['include', 'skip'] as const);
    const isKept = VARIABLES[variable] === (directive === 'include');
    const condition = `@${directive}(if: $${variable})`;
    // A field's directive stands before its selections; a fragment around both is the same for either.
    return { conditional: `... ${condition} { ${conditional} }`, plain: isKept ? plain : '' };
  }

  #name(): number {
    this.#names += 1;
    return this.#names;
  }
}
