import type { Audience } from '@hub/domain';
import { type DocumentNode, type EnumTypeDefinitionNode, Kind, visit } from 'graphql';
import { tag } from './audience-tags.ts';

/** Audiences per value, for enums of which not everybody who meets them may know every value. By the name of the enum. */
export type EnumAudiences = Readonly<Record<string, Readonly<Record<string, readonly Audience[]>>>>;

/**
 * Tags the values that are named. type-graphql has no place for a directive at a value, so they come beside it.
 * @throws with an enum or a value that does not exist: a misspelt one would stay visible for all
 */
export function tagEnumValues(document: DocumentNode, audiences: EnumAudiences): DocumentNode {
  const met = new Set<string>();
  const tagged = visit(document, {
    [Kind.ENUM_TYPE_DEFINITION]: (type: EnumTypeDefinitionNode) => ({
      ...type,
      values: type.values?.map((value) => {
        const own = audiences[type.name.value]?.[value.name.value];
        if (own) met.add(`${type.name.value}.${value.name.value}`);
        return own ? tag(value, own) : value;
      }),
    }),
  });
  const unknown = Object.entries(audiences)
    .flatMap(([type, values]) => Object.keys(values).map((value) => `${type}.${value}`))
    .filter((value) => !met.has(value));
  if (unknown.length > 0) throw new Error(`No such value of an enum: ${unknown.join(', ')}.`);
  return tagged;
}
