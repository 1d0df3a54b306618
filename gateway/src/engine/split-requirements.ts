import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';
import type { RequiredNames } from '../supergraph/argument-fields.ts';

/** A part of a question for entities, with the names that its fields require. */
export interface QuestionPart {
  readonly document: DocumentNode;
  /** Undefined: of everything that is given, nothing excludes something else. */
  readonly wanted: RequiredNames | undefined;
}

/**
 * A representation has one place for a field, so fields that require it with different arguments are asked apart.
 * @param requiredBy the names that a field of this type requires
 */
export function splitRequirements(
  document: DocumentNode,
  requiredBy: (type: string, field: string) => RequiredNames | undefined,
): QuestionPart[] {
  const operation = document.definitions.find(isOperation);
  const entities = operation?.selectionSet.selections.find(isEntities);
  if (!operation || !entities) return [{ document, wanted: undefined }];
  const fragments = new Map(
    document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
  );
  const selections = inlined(entities.selectionSet?.selections ?? [], fragments);
  const groups: Group[] = [];
  const place = (field: FieldNode, type: string) => {
    const required = requiredBy(type, field.name.value) ?? new Map<string, string>();
    const fitting = groups.find((group) => fits(group.wanted, required));
    const group = fitting ?? { wanted: new Map<string, string>(), fields: new Set<FieldNode>() };
    if (!fitting) groups.push(group);
    for (const [at, name] of required) group.wanted.set(at, name);
    group.fields.add(field);
  };
  eachField(selections, '', place);
  if (groups.length < 2) return [{ document, wanted: undefined }];
  return groups.map(({ wanted, fields }) => {
    const kept = { ...entities, selectionSet: setOf(only(selections, fields)) };
    return {
      document: withUsedOnly(document, { ...operation, selectionSet: setOf([kept]) }),
      wanted,
    };
  });
}

interface Group {
  readonly wanted: Map<string, string>;
  readonly fields: Set<FieldNode>;
}

const fits = (wanted: RequiredNames, more: RequiredNames) =>
  [...more].every(([place, name]) => (wanted.get(place) ?? name) === name);

const setOf = (selections: readonly SelectionNode[]) => ({
  kind: Kind.SELECTION_SET as const,
  selections,
});

const isOperation = (node: { kind: Kind }): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
const isFragment = (node: { kind: Kind }): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;
const isEntities = (node: SelectionNode): node is FieldNode =>
  node.kind === Kind.FIELD && node.name.value === '_entities';

/** The selections of an entity, without named fragments around its own fields. */
function inlined(
  selections: readonly SelectionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionNode[] {
  return selections.map((node) => {
    if (node.kind === Kind.FIELD) return node;
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment) return node;
    const { typeCondition, selectionSet } = fragment;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(typeCondition && { typeCondition }),
      ...(node.directives && { directives: node.directives }),
      selectionSet: setOf(inlined(selectionSet.selections, fragments)),
    };
  });
}

function eachField(
  selections: readonly SelectionNode[],
  type: string,
  tell: (field: FieldNode, type: string) => void,
): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      if (node.name.value !== '__typename') tell(node, type);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      eachField(node.selectionSet.selections, node.typeCondition?.name.value ?? type, tell);
    }
  }
}

function only(selections: readonly SelectionNode[], fields: ReadonlySet<FieldNode>) {
  return selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD)
      return fields.has(node) || node.name.value === '__typename' ? [node] : [];
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node];
    const kept = only(node.selectionSet.selections, fields);
    return kept.length > 0 ? [{ ...node, selectionSet: setOf(kept) }] : [];
  });
}

/** The document for this operation, without the fragments and variables that it does not use. */
function withUsedOnly(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode {
  const fragments = new Map(definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const used = new Set<FragmentDefinitionNode>();
  const variables = new Set<string>();
  const read = (node: OperationDefinitionNode['selectionSet']) =>
    visit(node, {
      Variable({ name }) {
        variables.add(name.value);
      },
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        read(fragment.selectionSet);
      },
    });
  read(operation.selectionSet);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, ...(variableDefinitions && { variableDefinitions }) }, ...used],
  };
}
