import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Choices } from './choices.ts';

const SCALARS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Int: ['1', '0', '-3'],
  Float: ['1.5', '0'],
  Boolean: ['true', 'false'],
};

/** A literal that fits this type. */
export function generateValue(type: GraphQLInputType, choices: Choices): string {
  if (isNonNullType(type)) return generateValue(type.ofType, choices);
  if (isListType(type)) return `[${generateValue(type.ofType, choices)}]`;
  if (isEnumType(type)) return choices.of(type.getValues())?.name ?? 'null';
  if (!isInputObjectType(type)) return choices.of(SCALARS[type.name] ?? ['"x"', '"y"']);
  const fields = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || choices.once(3),
  );
  return `{ ${fields.map((field) => `${field.name}: ${generateValue(field.type, choices)}`).join(', ')} }`;
}
