import { Kind } from 'graphql';
import { definitionsOf, tagsOf, typesWithFields } from './read-subgraphs.mjs';

/**
 * Elements without a tag below a type without one, as `Type.element`.
 * @param {any} type
 * @param {readonly any[]} [elements]
 */
const untaggedBelow = (type, elements = []) =>
  tagsOf(type).length > 0
    ? []
    : elements
        .filter((element) => tagsOf(element).length === 0)
        .map((element) => `${type.name.value}.${element.name.value}`);

/**
 * A contract is an allow-list: what carries no tag is in none, and what needs it goes with it, or does not compose.
 * @param {readonly import('./read-subgraphs.mjs').SubgraphDocument[]} subgraphs
 */
export const untaggedProblems = (subgraphs) =>
  subgraphs.flatMap(({ name, document }) => {
    const types = typesWithFields(document);
    const enums = definitionsOf(document, Kind.ENUM_TYPE_DEFINITION, Kind.ENUM_TYPE_EXTENSION);
    const inputs = definitionsOf(
      document,
      Kind.INPUT_OBJECT_TYPE_DEFINITION,
      Kind.INPUT_OBJECT_TYPE_EXTENSION,
    );
    const whole = definitionsOf(document, Kind.SCALAR_TYPE_DEFINITION, Kind.UNION_TYPE_DEFINITION);
    const found = [
      ...types.flatMap((type) => untaggedBelow(type, type.fields)),
      ...types.flatMap((type) =>
        (type.fields ?? []).flatMap((field) =>
          untaggedBelow(type, field.arguments).map((place) =>
            place.replace('.', `.${field.name.value}.`),
          ),
        ),
      ),
      ...enums.flatMap((type) => untaggedBelow(type, type.values)),
      ...inputs.flatMap((type) => untaggedBelow(type, type.fields)),
      ...whole.filter((type) => tagsOf(type).length === 0).map((type) => type.name.value),
    ];
    return found.map((place) => `${name}: ${place} is for no audience`);
  });
