import { Kind, parse, visit } from 'graphql';
import {
  argumentOf,
  definitionsOf,
  directivesOf,
  fieldSetOf,
  typesWithFields,
} from './read-subgraphs.mjs';

/** The selection of a field set as a tree. @returns {import('graphql').DocumentNode} */
export const parseFieldSet = (fields) => parse(`{ ${fields} }`);

function hasArguments(fields) {
  let found = false;
  visit(parseFieldSet(fields), {
    [Kind.ARGUMENT]: () => {
      found = true;
    },
  });
  return found;
}

/** Fields of a set at the first level, with their own selections. */
const firstLevel = (fields) => {
  const [operation] = definitionsOf(parseFieldSet(fields), Kind.OPERATION_DEFINITION);
  return operation.selectionSet.selections.filter(({ kind }) => kind === Kind.FIELD);
};

const namesOf = (fields) => firstLevel(fields).map(({ name }) => name.value);
const isComposite = (fields) => {
  const first = firstLevel(fields);
  return first.length > 1 || first.some(({ selectionSet }) => selectionSet);
};

function overlapping(keys) {
  const composite = keys.filter(isComposite);
  return composite.some((one, index) =>
    composite
      .slice(index + 1)
      .some((other) => namesOf(one).some((name) => namesOf(other).includes(name))),
  );
}

const isUnresolvable = (key) => {
  const value = argumentOf(key, 'resolvable');
  return value?.kind === Kind.BOOLEAN && !value.value;
};

function typeProblems(type) {
  const name = type.name.value;
  const keys = directivesOf(type, 'key');
  const asObject = directivesOf(type, 'interfaceObject').length > 0;
  return [
    ...(overlapping(keys.map(fieldSetOf)) ? [`${name} has composite keys that overlap`] : []),
    ...(asObject && keys.some(isUnresolvable)
      ? [`${name} is an @interfaceObject with a key that is not resolvable`]
      : []),
    ...(type.fields ?? []).flatMap((field) =>
      ['requires', 'provides']
        .filter((word) => directivesOf(field, word).map(fieldSetOf).some(hasArguments))
        .map((word) => `${name}.${field.name.value} has arguments inside @${word}`),
    ),
  ];
}

/**
 * What engines treat differently, some with wrong data and no error. Our graph can be served by any of them as long as it keeps out of it.
 * @param {readonly import('./read-subgraphs.mjs').SubgraphDocument[]} subgraphs
 */
export const fieldSetProblems = (subgraphs) =>
  subgraphs.flatMap(({ name, document }) =>
    typesWithFields(document)
      .flatMap(typeProblems)
      .map((problem) => `${name}: ${problem}: engines differ in what they make of it`),
  );
