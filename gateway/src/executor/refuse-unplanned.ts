import { GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import type { CollectedField } from './collect-fields.ts';
import type { PlanNode } from './gateway-internals.ts';
import { describeOperation } from './select-operation.ts';

/** Nobody can answer this operation. It names the field that is too much, so that who wrote the document can leave it out. */
export class UnplannedError extends GraphQLError {
  constructor(field: string) {
    super(
      `No part of the graph can answer "${field}" as it is asked here. Leave it out, or ask it elsewhere.`,
      {
        extensions: { code: 'OPERATION_UNANSWERABLE', http: { status: 400 } },
      },
    );
  }
}

/**
 * The planner leaves out a field for which it finds no object type in the subgraph that has it. A null in its place would
 * be made up: nobody was asked.
 * @throws UnplannedError when a root field is in no fetch of the plan
 */
export function refuseUnplanned(
  plan: PlanNode | undefined,
  asked: ReadonlyMap<string, CollectedField>,
): void {
  const planned = new Set(plan ? rootKeys(plan) : []);
  for (const { name, source } of asked.values()) {
    if (name === '__typename' || planned.has(source)) continue;
    throw new UnplannedError(name);
  }
}

/** The response keys that a plan's fetches of root fields fill. */
function rootKeys(node: PlanNode): string[] {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.flatMap(rootKeys);
  if (node.kind !== 'Fetch' || node.requires) return [];
  const document = parse(node.operation, { noLocation: true });
  const { operation, fragments } = describeOperation(document);
  const keysOf = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return inner ? keysOf(inner.selectionSet) : [];
    });
  const renamed = node.outputRewrites?.flatMap((rewrite) =>
    rewrite.kind === 'KeyRenamer' && rewrite.path.length === 1 ? [rewrite.renameKeyTo] : [],
  );
  return [...keysOf(operation.selectionSet), ...(renamed ?? [])];
}
