import { expect, test } from 'vitest';
import type { PlanNode } from './gateway-internals.ts';
import { planText } from './plan-text.ts';

const fetch = (serviceName: string) => ({ kind: 'Fetch', serviceName, operation: '' }) as PlanNode;
const at = (path: (string | number)[], node: PlanNode) =>
  ({ kind: 'Flatten', path, node }) as PlanNode;

test.each<[PlanNode, string]>([
  [fetch('a'), 'a'],
  [
    { kind: 'Sequence', nodes: [fetch('a'), at(['x', '@'], fetch('b'))] } as PlanNode,
    'a, then b at x.@',
  ],
  [
    {
      kind: 'Sequence',
      nodes: [
        fetch('a'),
        { kind: 'Parallel', nodes: [at(['x'], fetch('b')), at(['x', '@', 'y'], fetch('c'))] },
      ],
    } as PlanNode,
    'a, then (b at x and c at x.@.y)',
  ],
])('a plan is told as %#', (node, text) => {
  expect(planText(node)).toBe(text);
});
