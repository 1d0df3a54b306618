import { Kind } from 'graphql';
import { CONTRACT_AUDIENCES } from '../../graph/contracts.mjs';
import { parseFieldSet } from './field-sets.mjs';
import {
  definitionsOf,
  directivesOf,
  fieldSetOf,
  namedTypeOf,
  tagsOf,
  typesWithFields,
} from './read-subgraphs.mjs';

/**
 * Audiences and named type per `Type.field`, over all subgraphs: a tag in one of them shows the field in all.
 * @returns {Map<string, { audiences: Set<string>, type: string }>}
 */
function readFields(subgraphs) {
  const fields = new Map();
  for (const { document } of subgraphs) {
    for (const type of typesWithFields(document)) {
      for (const field of type.fields ?? []) {
        const place = `${type.name.value}.${field.name.value}`;
        const known = fields.get(place)?.audiences ?? new Set();
        const audiences = new Set([...known, ...tagsOf(field), ...tagsOf(type)]);
        fields.set(place, { audiences, type: namedTypeOf(field.type) });
      }
    }
  }
  return fields;
}

/** All `Type.field` that a field set reads, at every depth. */
function placesOf(selectionSet, type, fields) {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const inner = selection.typeCondition?.name.value ?? type;
      return placesOf(selection.selectionSet, inner, fields);
    }
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') return [];
    const place = `${type}.${selection.name.value}`;
    const below = selection.selectionSet
      ? placesOf(selection.selectionSet, fields.get(place)?.type ?? '', fields)
      : [];
    return [place, ...below];
  });
}

/** `Type.field` -> what it @requires. @returns {[string, string][]} */
const needsOf = (subgraphs, fields) =>
  subgraphs.flatMap(({ document }) =>
    typesWithFields(document).flatMap((type) =>
      (type.fields ?? []).flatMap((field) =>
        directivesOf(field, 'requires').flatMap((directive) => {
          const [{ selectionSet }] = definitionsOf(
            parseFieldSet(fieldSetOf(directive)),
            Kind.OPERATION_DEFINITION,
          );
          const place = `${type.name.value}.${field.name.value}`;
          return placesOf(selectionSet, type.name.value, fields).map((need) => [place, need]);
        }),
      ),
    ),
  );

/**
 * A field that is computed from another tells about it. So an audience that sees the one must see the other, or somebody looked at it and
 * wrote it down: `Type.field needs Other.field for audience`.
 * @param {readonly import('./read-subgraphs.mjs').SubgraphDocument[]} subgraphs
 * @param {readonly string[]} reviewed
 */
export function hiddenNeedProblems(subgraphs, reviewed) {
  const fields = readFields(subgraphs);
  const seesIn = (place, audience) => fields.get(place)?.audiences.has(audience) ?? false;
  const found = needsOf(subgraphs, fields).flatMap(([place, need]) =>
    CONTRACT_AUDIENCES.filter((audience) => seesIn(place, audience) && !seesIn(need, audience)).map(
      (audience) => `${place} needs ${need} for ${audience}`,
    ),
  );
  return [
    ...found
      .filter((one) => !reviewed.includes(one))
      .map(
        (one) => `${one}, which does not see it: hide it, or review it in check/hidden-needs.json`,
      ),
    ...reviewed
      .filter((one) => !found.includes(one))
      .map((one) => `check/hidden-needs.json: "${one}" is not so; take it out`),
  ];
}

/**
 * A field of an interface is read through the types that implement it, and the other way round: different audiences would make one a way
 * around the other.
 * @param {readonly import('./read-subgraphs.mjs').SubgraphDocument[]} subgraphs
 */
export function interfaceProblems(subgraphs) {
  const fields = readFields(subgraphs);
  const pairs = subgraphs.flatMap(({ document }) =>
    typesWithFields(document).flatMap((type) =>
      (type.interfaces ?? []).flatMap((parent) =>
        (type.fields ?? [])
          .map(({ name }) => [
            `${parent.name.value}.${name.value}`,
            `${type.name.value}.${name.value}`,
          ])
          .filter(([above]) => fields.has(above)),
      ),
    ),
  );
  const audiences = (place) => [...(fields.get(place)?.audiences ?? [])].sort().join(', ');
  return [...new Set(pairs.map((pair) => pair.join(' ')))]
    .map((pair) => pair.split(' '))
    .filter(([above, below]) => audiences(above) !== audiences(below))
    .map(
      ([above, below]) =>
        `${above} is for ${audiences(above) || 'nobody'}, ${below} for ${audiences(below) || 'nobody'}: one is a way around the other`,
    );
}
