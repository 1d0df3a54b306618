import { buildSchema, OperationTypeNode } from 'graphql';
import { expect, test } from 'vitest';
import type { FetchNode, PlanNode } from './gateway-internals.ts';
import { preparePlan } from './prepare-plan.ts';

const FETCH: FetchNode = {
  kind: 'Fetch',
  serviceName: 'shop',
  operation: '{ a }',
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
};
const surroundings = {
  supergraph: buildSchema('type Query { a: Int }'),
  entityKeys: new Map(),
  clients: new Map([['shop', { name: 'shop', ask: async () => ({}) }]]),
};

test('paths add up, and order stays', () => {
  const plan: PlanNode = {
    kind: 'Sequence',
    nodes: [
      FETCH,
      {
        kind: 'Flatten',
        path: ['list', '@'],
        node: {
          kind: 'Parallel',
          nodes: [FETCH, { kind: 'Flatten', path: ['part'], node: FETCH }],
        },
      },
    ],
  };
  expect(preparePlan(plan, surroundings)).toMatchObject({
    kind: 'sequence',
    steps: [
      { kind: 'fetch', fetch: { path: [], query: '{ a }', represent: null } },
      {
        kind: 'parallel',
        steps: [{ fetch: { path: ['list', '@'] } }, { fetch: { path: ['list', '@', 'part'] } }],
      },
    ],
  });
});

const refused: [string, PlanNode][] = [
  ['a plan with Defer', { kind: 'Defer', primary: {}, deferred: [] }],
  ['a plan with Condition', { kind: 'Condition', condition: 'x' }],
  ['a plan whose path has |[A]', { kind: 'Flatten', path: ['a', '|[A]'], node: FETCH }],
  ['a plan whose path has 0', { kind: 'Flatten', path: [0], node: FETCH }],
  ['no client for other', { ...FETCH, serviceName: 'other' }],
  [
    'a fetch that reads a context',
    { ...FETCH, contextRewrites: [{ kind: 'KeyRenamer', path: ['a'], renameKeyTo: 'b' }] },
  ],
  [
    'a variable named as the one for entities',
    { ...FETCH, requires: [], variableUsages: ['representations'] },
  ],
];
test.each(refused)('leaves to stock: %s', (reason, plan) => {
  expect(() => preparePlan(plan, surroundings)).toThrow(reason);
});
