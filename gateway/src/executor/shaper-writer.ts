import {
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Scope } from './collect-fields.ts';
import { type LeafText, leafText } from './leaf-text.ts';

type Sets = readonly SelectionSetNode[];

/** More functions than any screen needs; an operation beyond it is no reason to fill the memory with code. */
const MAX_FUNCTIONS = 1_000;

/** Writes the source of a shaper: functions that turn a row into JSON. Only names of GraphQL enter it, each through `JSON.stringify`. */
export class ShaperWriter {
  readonly functions: string[] = [];
  readonly leaves: LeafText[] = [];
  readonly #scope: Scope;
  readonly #made = new Map<string, string>();
  readonly #setIds = new Map<SelectionSetNode, number>();
  readonly #leafIds = new Map<GraphQLLeafType, number>();
  #names = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** The name of the function for values of this type; one per type and selections, however often they occur. */
  objectShaper(type: GraphQLCompositeType, sets: Sets): string {
    const key = [type.name, ...sets.map((set) => this.#idOf(set))].join(' ');
    const made = this.#made.get(key);
    if (made) return made;
    const name = this.#name('shape');
    this.#made.set(key, name);
    if (this.functions.length >= MAX_FUNCTIONS) throw new Error('too many shapes');
    const slot = this.functions.push('') - 1;
    this.functions[slot] = `function ${name}(row) {\n${this.#objectBody(type, sets)}\n}`;
    return name;
  }

  #objectBody(type: GraphQLCompositeType, sets: Sets): string {
    const fields = isUnionType(type) ? {} : type.getFields();
    const lines = ["let text = '{';"];
    for (const [key, field] of collectFields(this.#scope, type, sets)) {
      const typename = field.name === '__typename';
      if (typename && !isObjectType(type)) return 'throw IRREGULAR;';
      const start = `${lines.length > 1 ? ',' : ''}${JSON.stringify(key)}:`;
      if (typename) {
        lines.push(append(start + JSON.stringify(type.name)));
        continue;
      }
      const definition = fields[field.name];
      if (!definition) throw new Error(`no field ${type.name}.${field.name}`);
      const value = this.#name('v');
      lines.push(`const ${value} = row[${JSON.stringify(field.source)}];`);
      lines.push(append(start), this.#value(value, definition.type, field.selectionSets));
    }
    return `${lines.join('\n')}\nreturn text + '}';`;
  }

  #value(v: string, type: GraphQLOutputType, sets: Sets): string {
    if (isNonNullType(type)) {
      return `if (${v} == null) throw IRREGULAR;\n${this.#present(v, type.ofType, sets)}`;
    }
    return `if (${v} == null) text += 'null'; else {\n${this.#present(v, type, sets)}\n}`;
  }

  #present(v: string, type: GraphQLOutputType, sets: Sets): string {
    if (isListType(type)) return this.#list(v, type.ofType, sets);
    if (isLeafType(type)) return `text += leaves[${this.#leafId(type)}](${v});`;
    if (isNonNullType(type)) throw new Error('a non-null type in a non-null type');
    const isObject = `if (typeof ${v} !== 'object' || Array.isArray(${v})) throw IRREGULAR;`;
    if (isObjectType(type)) return `${isObject}\ntext += ${this.objectShaper(type, sets)}(${v});`;
    const cases = this.#scope.schema.getPossibleTypes(type).map((possible) => {
      const shape = this.objectShaper(possible, sets);
      return `case ${JSON.stringify(possible.name)}: text += ${shape}(${v}); break;`;
    });
    // An interface object's subgraph does not know the concrete type, and nobody asked for it.
    cases.push(
      `case ${JSON.stringify(type.name)}: case undefined: text += ${this.objectShaper(type, sets)}(${v}); break;`,
    );
    return `${isObject}\nswitch (${v}.__typename) {\n${cases.join('\n')}\ndefault: throw IRREGULAR;\n}`;
  }

  #list(v: string, item: GraphQLOutputType, sets: Sets): string {
    const [value, i] = [this.#name('item'), this.#name('i')];
    return [
      `if (!Array.isArray(${v})) throw IRREGULAR;`,
      "text += '[';",
      `for (let ${i} = 0; ${i} < ${v}.length; ${i}++) {`,
      `if (${i} > 0) text += ',';`,
      `const ${value} = ${v}[${i}];`,
      this.#value(value, item, sets),
      '}',
      "text += ']';",
    ].join('\n');
  }

  #leafId(type: GraphQLLeafType): number {
    const id = this.#leafIds.get(type) ?? this.leaves.push(leafText(type)) - 1;
    this.#leafIds.set(type, id);
    return id;
  }

  #idOf(set: SelectionSetNode): number {
    const id = this.#setIds.get(set) ?? this.#setIds.size;
    this.#setIds.set(set, id);
    return id;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

const append = (text: string): string => `text += ${JSON.stringify(text)};`;
