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
import { type LeafWriter, leafWriter } from './leaf-writer.ts';

type Sets = readonly SelectionSetNode[];

/** More functions than any screen needs; an operation beyond it is no reason to fill the memory with code. */
const MAX_FUNCTIONS = 1_000;

/** Writes the source of a shaper: functions that write a row as JSON. Only names of GraphQL enter it, each through `JSON.stringify`. */
export class ShaperWriter {
  readonly leaves: LeafWriter[] = [];
  readonly #scope: Scope;
  readonly #functions: string[] = [];
  readonly #made = new Map<string, string>();
  readonly #setIds = new Map<SelectionSetNode, number>();
  readonly #leafIds = new Map<GraphQLLeafType, number>();
  readonly #textIds = new Map<string, number>();
  #names = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** What stands between the values, as bytes. */
  get texts(): readonly Uint8Array[] {
    return [...this.#textIds.keys()].map((text) => Buffer.from(text));
  }

  /** All functions, which look for `texts`, `leaves` and `IRREGULAR` around them. */
  source(): string {
    const texts = [...this.#textIds.values()].map((id) => `const text${id} = texts[${id}];`);
    const leaves = this.leaves.map((_, id) => `const leaf${id} = leaves[${id}];`);
    return [...texts, ...leaves, ...this.#functions].join('\n');
  }

  /** The name of the function for values of this type; one per type and selections, however often they occur. */
  objectShaper(type: GraphQLCompositeType, sets: Sets): string {
    const key = [type.name, ...sets.map((set) => this.#idOf(set))].join(' ');
    const made = this.#made.get(key);
    if (made) return made;
    const name = this.#name('shape');
    this.#made.set(key, name);
    if (this.#functions.length >= MAX_FUNCTIONS) throw new Error('too many shapes');
    const slot = this.#functions.push('') - 1;
    this.#functions[slot] = `function ${name}(out, row) {\n${this.#objectBody(type, sets)}\n}`;
    return name;
  }

  #objectBody(type: GraphQLCompositeType, sets: Sets): string {
    const fields = isUnionType(type) ? {} : type.getFields();
    const lines: string[] = [];
    let text = '{';
    for (const [key, field] of collectFields(this.#scope, type, sets)) {
      const typename = field.name === '__typename';
      if (typename && !isObjectType(type)) return 'throw IRREGULAR;';
      text += `${text === '{' && lines.length === 0 ? '' : ','}${JSON.stringify(key)}:`;
      if (typename) {
        text += JSON.stringify(type.name);
        continue;
      }
      const definition = fields[field.name];
      if (!definition) throw new Error(`no field ${type.name}.${field.name}`);
      const value = this.#name('v');
      lines.push(`const ${value} = row[${JSON.stringify(field.source)}];`);
      lines.push(this.#text(text), this.#value(value, definition.type, field.selectionSets));
      text = '';
    }
    return [...lines, this.#text(`${text}}`)].join('\n');
  }

  #value(v: string, type: GraphQLOutputType, sets: Sets): string {
    if (isNonNullType(type)) {
      return `if (${v} == null) throw IRREGULAR;\n${this.#present(v, type.ofType, sets)}`;
    }
    return `if (${v} == null) ${this.#text('null')} else {\n${this.#present(v, type, sets)}\n}`;
  }

  #present(v: string, type: GraphQLOutputType, sets: Sets): string {
    if (isListType(type)) return this.#list(v, type.ofType, sets);
    if (isLeafType(type)) return `leaf${this.#leafId(type)}(out, ${v});`;
    if (isNonNullType(type)) throw new Error('a non-null type in a non-null type');
    const isObject = `if (typeof ${v} !== 'object' || Array.isArray(${v})) throw IRREGULAR;`;
    if (isObjectType(type)) return `${isObject}\n${this.objectShaper(type, sets)}(out, ${v});`;
    const cases = this.#scope.schema.getPossibleTypes(type).map((possible) => {
      const shape = this.objectShaper(possible, sets);
      return `case ${JSON.stringify(possible.name)}: ${shape}(out, ${v}); break;`;
    });
    // An interface object's subgraph does not know the concrete type, and nobody asked for it.
    cases.push(
      `case ${JSON.stringify(type.name)}: case undefined: ${this.objectShaper(type, sets)}(out, ${v}); break;`,
    );
    return `${isObject}\nswitch (${v}.__typename) {\n${cases.join('\n')}\ndefault: throw IRREGULAR;\n}`;
  }

  #list(v: string, item: GraphQLOutputType, sets: Sets): string {
    const [value, i] = [this.#name('item'), this.#name('i')];
    return [
      `if (!Array.isArray(${v})) throw IRREGULAR;`,
      this.#text('['),
      `for (let ${i} = 0; ${i} < ${v}.length; ${i}++) {`,
      `if (${i} > 0) ${this.#text(',')}`,
      `const ${value} = ${v}[${i}];`,
      this.#value(value, item, sets),
      '}',
      this.#text(']'),
    ].join('\n');
  }

  #leafId(type: GraphQLLeafType): number {
    const id = this.#leafIds.get(type) ?? this.leaves.push(leafWriter(type)) - 1;
    this.#leafIds.set(type, id);
    return id;
  }

  #idOf(set: SelectionSetNode): number {
    const id = this.#setIds.get(set) ?? this.#setIds.size;
    this.#setIds.set(set, id);
    return id;
  }

  /** Writes what is the same in every answer. */
  #text(text: string): string {
    if (text.length === 1) return `out.byte(${text.charCodeAt(0)});`;
    const id = this.#textIds.get(text) ?? this.#textIds.size;
    this.#textIds.set(text, id);
    return `out.bytes(text${id});`;
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}
