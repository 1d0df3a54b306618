import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type SelectionNode,
  type ValueNode,
  visit,
} from 'graphql';
import { INTERNAL } from './internal-keys.ts';

/** Values of the boolean variables that decide what is asked. */
export type Conditions = Readonly<Record<string, boolean>>;

/** Stands in a selection set that lost everything to a condition: an empty one would not be GraphQL. */
export const FILLER = `${INTERNAL}empty`;

const isCondition = ({ name }: DirectiveNode): boolean =>
  name.value === 'skip' || name.value === 'include';

const conditionOf = (directive: DirectiveNode): ValueNode | undefined =>
  directive.arguments?.find((argument) => argument.name.value === 'if')?.value;

/** The variables on which `@skip` and `@include` depend, in order of their names. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = isCondition(directive) ? conditionOf(directive) : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/**
 * The document with every `@skip` and `@include` decided. Planning this one, not the conditional one, also avoids a trap
 * of the planner: skipping a field drops what it `@requires` together with other fields of the same entity fetch.
 */
export function resolveConditions(document: DocumentNode, conditions: Conditions): DocumentNode {
  const decide = (node: SelectionNode): SelectionNode | null => {
    const directives = node.directives ?? [];
    if (!directives.every((directive) => isKept(directive, conditions))) return null;
    return { ...node, directives: directives.filter((directive) => !isCondition(directive)) };
  };
  return visit(document, {
    Field: decide,
    InlineFragment: decide,
    FragmentSpread: decide,
    SelectionSet: {
      leave: (node) =>
        node.selections.length > 0 ? undefined : { ...node, selections: [filler()] },
    },
  });
}

function isKept(directive: DirectiveNode, conditions: Conditions): boolean {
  if (!isCondition(directive)) return true;
  const argument = conditionOf(directive);
  const value =
    argument?.kind === Kind.VARIABLE
      ? conditions[argument.name.value]
      : argument?.kind === Kind.BOOLEAN && argument.value;
  return value === (directive.name.value === 'include');
}

const filler = (): SelectionNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: FILLER },
  name: { kind: Kind.NAME, value: '__typename' },
});
