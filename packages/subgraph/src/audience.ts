import { AUDIENCES, type Audience } from '@hub/domain';
import {
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { Directive } from 'type-graphql';
import { tagsOf } from './audience-tags.ts';

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
