import { Kind } from 'graphql';
import { directivesOf, fieldSetOf, namedTypeOf, typesWithFields } from './read-subgraphs.mjs';

/** A null of an entity or field from elsewhere can stop here, and does not climb to what this subgraph knows itself. */
const stopsNull = (type) =>
  type.kind !== Kind.NON_NULL_TYPE
    ? true
    : type.type.kind === Kind.LIST_TYPE && type.type.type.kind !== Kind.NON_NULL_TYPE;

const isEntity = (type) => directivesOf(type, 'key').length > 0;

/** @returns {Map<string, string[]>} subgraphs that know each entity */
function subgraphsOfEntities(subgraphs) {
  const found = new Map();
  for (const { name, document } of subgraphs) {
    const entities = new Set(
      typesWithFields(document)
        .filter(isEntity)
        .map((type) => type.name.value),
    );
    for (const entity of entities) found.set(entity, [...(found.get(entity) ?? []), name]);
  }
  return found;
}

/**
 * Entities of several subgraphs need an owner; a list that says more than that is not read with care any more.
 * @param {ReadonlyMap<string, string[]>} known
 * @param {Readonly<Record<string, string>>} owners
 */
function ownerProblems(known, owners) {
  const missing = [...known].filter(([entity, names]) => names.length > 1 && !owners[entity]);
  const wrong = Object.entries(owners).filter(
    ([entity, owner]) => !known.get(entity)?.includes(owner) || known.get(entity)?.length === 1,
  );
  return [
    ...missing.map(
      ([entity, names]) =>
        `${entity} is known to ${names.join(', ')}: say in check/entity-owners.json whose it is`,
    ),
    ...wrong.map(
      ([entity, owner]) => `check/entity-owners.json: ${owner} shares no entity ${entity}`,
    ),
  ];
}

/** @returns {string | undefined} why a null could climb from this field */
function crossing(type, field, ownsType, isForeign) {
  const keys = directivesOf(type, 'key').map(fieldSetOf).join(' ').split(/\W+/);
  const name = field.name.value;
  if (directivesOf(field, 'external').length > 0 || keys.includes(name)) return undefined;
  const place = `${type.name.value}.${name}`;
  if (!ownsType && field.type.kind === Kind.NON_NULL_TYPE)
    return `${place} is added to an entity of another subgraph and must be nullable`;
  if (isForeign(namedTypeOf(field.type)) && !stopsNull(field.type))
    return `${place} leads to an entity of another subgraph and must be nullable, or a list of nullable items`;
  return undefined;
}

/**
 * Fields across a border that are not nullable. When the other subgraph gives no answer, their null climbs and takes the row that holds
 * them, and the next one above it: a dead subgraph has to cost its own fields only.
 * @param {readonly import('./read-subgraphs.mjs').SubgraphDocument[]} subgraphs
 * @param {Readonly<Record<string, string>>} owners of entities that several subgraphs know
 */
export function borderProblems(subgraphs, owners) {
  const known = subgraphsOfEntities(subgraphs);
  const problems = subgraphs.flatMap(({ name, document }) => {
    const isForeign = (entity) => known.has(entity) && (owners[entity] ?? name) !== name;
    return typesWithFields(document).flatMap((type) =>
      (type.fields ?? []).flatMap((field) => {
        const ownsType = !isEntity(type) || !isForeign(type.name.value);
        const reason = crossing(type, field, ownsType, isForeign);
        return reason
          ? [`${name}: ${reason}: else a dead subgraph costs more than its own fields`]
          : [];
      }),
    );
  });
  return [...ownerProblems(known, owners), ...problems];
}
