import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

export type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export const isFieldsType = (node: DefinitionNode): node is FieldsType =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** The document with its types that have fields changed. */
export const changeTypes = (
  document: DocumentNode,
  change: (type: FieldsType) => FieldsType,
): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((one) => (isFieldsType(one) ? change(one) : one)),
});

/** The types of a supergraph that have fields. */
export class FieldsTypes {
  readonly #types: ReadonlyMap<string, FieldsType>;

  constructor({ definitions }: DocumentNode) {
    this.#types = new Map(definitions.filter(isFieldsType).map((type) => [type.name.value, type]));
  }

  field(type: string, name: string): FieldDefinitionNode | undefined {
    return this.#types.get(type)?.fields?.find((field) => field.name.value === name);
  }

  /** The type itself and, of an interface, all that implement it. */
  andImplementing(type: string): string[] {
    const implementing = [...this.#types.values()].filter(({ interfaces = [] }) =>
      interfaces.some(({ name }) => name.value === type),
    );
    return [type, ...implementing.map(({ name }) => name.value)];
  }
}

/** The name of a type without lists and exclamation marks. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
