import type { PlanNode } from './gateway-internals.ts';

/**
 * A plan on one line, for a log: `applications, then (finance at nodes.@ and partnerships at nodes.@)`. Names of services and
 * places only.
 */
export function planText(node: PlanNode, place = ''): string {
  switch (node.kind) {
    case 'Sequence':
      return node.nodes.map((child) => planText(child, place)).join(', then ');
    case 'Parallel':
      return `(${node.nodes.map((child) => planText(child, place)).join(' and ')})`;
    case 'Flatten':
      return planText(node.node, [place, ...node.path].filter(Boolean).join('.'));
    case 'Fetch':
      return place ? `${node.serviceName} at ${place}` : node.serviceName;
    default:
      return node.kind.toLowerCase();
  }
}
