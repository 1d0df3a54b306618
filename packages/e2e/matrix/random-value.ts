import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Dice } from './dice.ts';

const WORDS = ['demo', 'ronde-3', 'plan-samenleven', 'Evergem', 'x', '%', "' or 1=1 --"];
const NUMBERS = [0, 1, 2, 9, 50, 50];

/** Arguments of a field; those that may be left out are, half of the time. */
export function randomArguments(
  given: readonly GraphQLArgument[],
  ids: readonly string[],
  dice: Dice,
): string {
  const texts = given
    .filter(({ type }) => isNonNullType(type) || dice.oneIn(2))
    .map(({ name, type }) => `${name}: ${valueText(type, ids, dice)}`);
  return texts.length > 0 ? `(${texts.join(', ')})` : '';
}

function valueText(type: GraphQLInputType, ids: readonly string[], dice: Dice): string {
  if (isNonNullType(type)) return valueText(type.ofType, ids, dice);
  if (isListType(type)) return `[${valueText(type.ofType, ids, dice)}]`;
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isInputObjectType(type)) return objectText(type, ids, dice);
  return scalarText(type.name, ids, dice);
}

function objectText(type: GraphQLInputObjectType, ids: readonly string[], dice: Dice): string {
  const fields = Object.values(type.getFields())
    .filter((field) => isNonNullType(field.type) || dice.oneIn(3))
    .map((field) => `${field.name}: ${valueText(field.type, ids, dice)}`);
  return `{ ${fields.join(', ')} }`;
}

function scalarText(name: string, ids: readonly string[], dice: Dice): string {
  switch (name) {
    case 'ID':
      return JSON.stringify(dice.pick(ids));
    case 'String':
      return JSON.stringify(dice.pick(WORDS));
    case 'Boolean':
      return String(dice.oneIn(2));
    case 'LocalDate':
      return '"2027-10-01"';
    default:
      return String(dice.pick(NUMBERS));
  }
}
