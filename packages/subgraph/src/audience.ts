import { AUDIENCES, type Audience } from '@hub/domain';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  parseConstValue,
  type TypeNode,
  visit,
} from 'graphql';
import { Directive } from 'type-graphql';

/** For facts that the whole world may read. */
export const EVERYONE: readonly Audience[] = AUDIENCES;
/** For what needs a login, of a person or a machine. */
export const LOGGED_IN: readonly Audience[] = ['municipality', 'partner', 'agency'];

/** Puts a field in the contracts of these audiences. A field without it is in no contract. */
export function VisibleFor(...audiences: readonly Audience[]): PropertyDecorator {
  return (target, field) => {
    for (const audience of audiences) Directive(`@tag(name: "${audience}")`)(target, field);
  };
}

/**
 * Gives arguments the audiences of their field; enums, scalars, unions and inputs those of every field that needs them. Without
 * this an allow-list contract would drop them, and with them the fields.
 */
export function spreadAudiences(document: DocumentNode): DocumentNode {
  const needed = audiencesOfTypes(document);
  const tagType = <T extends Tagged & { name: NameNode }>(type: T): T =>
    tag(type, needed.get(type.name.value) ?? []);
  return visit(document, {
    [Kind.ENUM_TYPE_DEFINITION]: tagType,
    [Kind.SCALAR_TYPE_DEFINITION]: tagType,
    [Kind.UNION_TYPE_DEFINITION]: tagType,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: (input: InputObjectTypeDefinitionNode) => {
      const audiences = needed.get(input.name.value) ?? [];
      return tag(
        { ...input, fields: input.fields?.map((field) => tag(field, audiences)) },
        audiences,
      );
    },
    [Kind.FIELD_DEFINITION]: (field: FieldDefinitionNode) => ({
      ...field,
      arguments: field.arguments?.map((argument) => tag(argument, tagsOf(field))),
    }),
  });
}

/** Fields of objects and interfaces that no audience may see: a forgotten decorator. `Type.field`, for a failing test. */
export function untaggedFields(document: DocumentNode): string[] {
  return document.definitions
    .filter(
      (definition): definition is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION,
    )
    .flatMap((type) =>
      (type.fields ?? [])
        .filter((field) => tagsOf(field).length === 0 && tagsOf(type).length === 0)
        .map((field) => `${type.name.value}.${field.name.value}`),
    );
}

/** Which audiences reach a type through a field or an argument; inputs hand theirs on to the types of their fields. */
function audiencesOfTypes(document: DocumentNode): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const inputFields = new Map<string, string[]>();
  const add = (type: string, audiences: Iterable<string>) => {
    const known = found.get(type) ?? new Set<string>();
    for (const audience of audiences) known.add(audience);
    found.set(type, known);
  };
  visit(document, {
    FieldDefinition(field) {
      const audiences = tagsOf(field);
      add(nameOf(field.type), audiences);
      for (const argument of field.arguments ?? []) add(nameOf(argument.type), audiences);
    },
    InputObjectTypeDefinition(input) {
      inputFields.set(
        input.name.value,
        (input.fields ?? []).map((field) => nameOf(field.type)),
      );
    },
  });
  const spread = (input: string, seen: ReadonlySet<string>) => {
    for (const type of inputFields.get(input) ?? []) {
      add(type, found.get(input) ?? []);
      if (!seen.has(type)) spread(type, new Set([...seen, type]));
    }
  };
  for (const input of inputFields.keys()) spread(input, new Set([input]));
  return found;
}

interface Tagged {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

const tagsOf = ({ directives = [] }: Tagged): string[] =>
  directives
    .filter((directive) => directive.name.value === 'tag')
    .flatMap((directive) => directive.arguments?.[0]?.value ?? [])
    .flatMap((value) => (value.kind === Kind.STRING ? value.value : []));

function tag<T extends Tagged>(node: T, audiences: Iterable<string>): T {
  const present = new Set(tagsOf(node));
  const added = [...audiences]
    .filter((name) => !present.has(name))
    .sort()
    .map(tagDirective);
  return { ...node, directives: [...(node.directives ?? []), ...added] };
}

const tagDirective = (name: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'name' },
      value: parseConstValue(JSON.stringify(name)),
    },
  ],
});
