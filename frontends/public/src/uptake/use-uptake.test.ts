import { GraphError } from '@hub/client';
import { expect, it } from 'vitest';
import type { UptakeQuery } from '../generated/graphql.ts';
import { placed } from './use-uptake.ts';

type Node = UptakeQuery['uptake']['nodes'][number];

const node = (organisation: NonNullable<Node['organisation']> | null): Node => ({
  awarded: 100,
  actionCount: 1,
  awardedReach: 10,
  achievedReach: null,
  viaCooperation: false,
  fictional: true,
  organisation,
});
const MECHELEN = node({ id: 'm', name: 'Mechelen', localGovernment: null });
const down = new GraphError({
  message: '',
  code: 'SUBGRAPH_UNAVAILABLE',
  traceId: '4f1c',
  path: [],
});
const ready = (...nodes: Node[]) => ({
  state: 'ready' as const,
  data: { uptake: { asOf: '', totalCount: nodes.length, nodes } },
  errors: [down],
});

it('places amounts of which the organisation is known', () => {
  expect(placed(ready(MECHELEN))).toEqual(ready(MECHELEN));
  expect(placed(ready())).toEqual(ready());
  expect(placed({ state: 'loading' })).toEqual({ state: 'loading' });
});

it('is unavailable, not empty, when the organisations are away', () => {
  expect(placed(ready(MECHELEN, node(null)))).toEqual({
    state: 'failed',
    error: { kind: 'unavailable', traceId: '4f1c' },
  });
});
