import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What operations touch: `Type.field`, `Type.field.argument`, and the names of the enums, scalars, unions and inputs they meet.
 * @param {import('graphql').GraphQLSchema} schema the one the operations were written for
 * @param {string} operations
 * @returns {Set<string>}
 */
export function usedBy(schema, operations) {
  const used = new Set();
  if (operations.trim() === '') return used;
  const info = new TypeInfo(schema);
  const enter = () => {
    const [parent, field, argument] = [
      info.getParentType(),
      info.getFieldDef(),
      info.getArgument(),
    ];
    if (!parent || !field) return;
    used.add(`${parent.name}.${field.name}`);
    addType(used, field.type);
    if (argument) used.add(`${parent.name}.${field.name}.${argument.name}`);
  };
  visit(
    parse(operations),
    visitWithTypeInfo(info, {
      [Kind.FIELD]: enter,
      [Kind.ARGUMENT]: enter,
      [Kind.VARIABLE_DEFINITION]: () => addType(used, info.getInputType()),
    }),
  );
  return used;
}

/**
 * Fields of an object count one by one; of all else the whole type is met, inputs with the types of their fields.
 * @param {Set<string>} used
 * @param {import('graphql').GraphQLType | null | undefined} type
 */
function addType(used, type) {
  if (!type) return;
  const named = getNamedType(type);
  if (used.has(named.name) || isObjectType(named) || isInterfaceType(named)) return;
  used.add(named.name);
  if (!isInputObjectType(named)) return;
  for (const field of Object.values(named.getFields())) addType(used, field.type);
}

/**
 * Whether a change at this place meets an operation. A new argument meets everybody who asks its field.
 * @param {string} path `Type`, `Type.field` or `Type.field.argument`
 * @param {ReadonlySet<string>} used
 * @param {string} type kind of change
 */
export function isUsed(path, used, type) {
  const [name, field, argument] = path.split('.');
  if (used.has(name)) return true;
  if (!field) return [...used].some((place) => place.startsWith(`${name}.`));
  if (!argument || type === 'FIELD_ARGUMENT_ADDED') return used.has(`${name}.${field}`);
  return used.has(path);
}
