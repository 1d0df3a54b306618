import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type ScalarTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
  visit,
} from 'graphql';
import { inherit, tag, tagsOf } from './audience-tags.ts';

/**
 * Gives arguments the audiences of their field; enum values, scalars, unions and input fields those of every field that needs
 * them. Without this an allow-list contract would drop them, and with them the fields. Own tags of an element stay as they are.
 */
export function spreadAudiences(document: DocumentNode): DocumentNode {
  const needed = audiencesOfTypes(document);
  const of = (type: { name: { value: string } }) => needed.get(type.name.value) ?? [];
  const tagType = (type: ScalarTypeDefinitionNode | UnionTypeDefinitionNode) => tag(type, of(type));
  return visit(document, {
    [Kind.SCALAR_TYPE_DEFINITION]: tagType,
    [Kind.UNION_TYPE_DEFINITION]: tagType,
    // Not the enum or the input itself: a tag there opens every value and every field below it, own tags or not.
    [Kind.ENUM_TYPE_DEFINITION]: (type: EnumTypeDefinitionNode) => ({
      ...type,
      values: type.values?.map((value) => inherit(value, of(type))),
    }),
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: (type: InputObjectTypeDefinitionNode) => ({
      ...type,
      fields: type.fields?.map((field) => inherit(field, of(type))),
    }),
    [Kind.FIELD_DEFINITION]: (field: FieldDefinitionNode) => ({
      ...field,
      arguments: field.arguments?.map((argument) => inherit(argument, tagsOf(field))),
    }),
  });
}

/** Which audiences reach a type through a field or an argument; inputs hand theirs on to the types of their fields. */
function audiencesOfTypes(document: DocumentNode): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const inputs = new Map<string, readonly InputValueDefinitionNode[]>();
  const add = (node: TypeNode, audiences: Iterable<string>) => {
    const known = found.get(nameOf(node)) ?? new Set<string>();
    for (const audience of audiences) known.add(audience);
    found.set(nameOf(node), known);
  };
  visit(document, {
    FieldDefinition(field) {
      add(field.type, tagsOf(field));
      for (const argument of field.arguments ?? [])
        add(argument.type, tagsOf(inherit(argument, tagsOf(field))));
    },
    InputObjectTypeDefinition({ name, fields = [] }) {
      inputs.set(name.value, fields);
    },
  });
  const spread = (input: string, seen: ReadonlySet<string>) => {
    for (const field of inputs.get(input) ?? []) {
      add(field.type, tagsOf(inherit(field, found.get(input) ?? [])));
      const type = nameOf(field.type);
      if (!seen.has(type)) spread(type, new Set([...seen, type]));
    }
  };
  for (const input of inputs.keys()) spread(input, new Set([input]));
  return found;
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
