import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** Size of a selection set with its fragments written out, without writing them out. */
export interface OperationSize {
  readonly fields: number;
  readonly depth: number;
  /** Fields of the outermost level. */
  readonly roots: number;
}

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

const EMPTY: OperationSize = { fields: 0, depth: 0, roots: 0 };
const INTROSPECTION = new Set(['__schema', '__type', '__typename']);

/**
 * Measures a selection set. Every fragment is measured once, so a document of nested fragments that would write out to
 * millions of fields costs no more than its own length. Introspection has limits of its own (graphql-js).
 */
export function measureOperation(
  selectionSet: SelectionSetNode,
  findFragment: FindFragment,
): OperationSize {
  const known = new Map<string, OperationSize>();

  const measureFragment = (name: string): OperationSize => {
    const found = known.get(name);
    if (found) return found;
    known.set(name, EMPTY); // a fragment inside itself is another rule's error; here it only must end
    const fragment = findFragment(name);
    const size = fragment ? measure(fragment.selectionSet) : EMPTY;
    known.set(name, size);
    return size;
  };

  const measure = ({ selections }: SelectionSetNode): OperationSize => {
    let [fields, depth, roots] = [0, 0, 0];
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const inner =
          selection.selectionSet && !INTROSPECTION.has(selection.name.value)
            ? measure(selection.selectionSet)
            : EMPTY;
        fields += 1 + inner.fields;
        depth = Math.max(depth, 1 + inner.depth);
        roots += 1;
      } else {
        const inner =
          selection.kind === 'InlineFragment'
            ? measure(selection.selectionSet)
            : measureFragment(selection.name.value);
        fields += inner.fields;
        depth = Math.max(depth, inner.depth);
        roots += inner.roots;
      }
    }
    return { fields, depth, roots };
  };

  return measure(selectionSet);
}
