import type { QueryPlanSelectionNode } from '../executor/gateway-internals.ts';

/** What a fetch needs of the objects before it, as text to read. */
export const selectionText = (selections: readonly QueryPlanSelectionNode[], indent = ''): string =>
  selections.map((selection) => lineOf(selection, indent)).join('\n');

function lineOf(selection: QueryPlanSelectionNode, indent: string): string {
  const name = nameOf(selection);
  const { selections = [] } = selection;
  if (selections.length === 0) return `${indent}${name}`;
  return `${indent}${name} {\n${selectionText(selections, `${indent}  `)}\n${indent}}`;
}

function nameOf(selection: QueryPlanSelectionNode): string {
  if (selection.kind === 'InlineFragment')
    return selection.typeCondition ? `... on ${selection.typeCondition}` : '...';
  return selection.alias ? `${selection.alias}: ${selection.name}` : selection.name;
}
