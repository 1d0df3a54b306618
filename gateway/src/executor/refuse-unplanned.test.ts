import { expect, test } from 'vitest';
import type { PlanNode } from './gateway-internals.ts';
import { refuseUnplanned, UnplannedError } from './refuse-unplanned.ts';

const fetch = (operation: string, more: object = {}) =>
  ({ kind: 'Fetch', serviceName: 'a', operation, ...more }) as PlanNode;
const asked = (...names: string[]) =>
  new Map(names.map((name) => [name, { name, source: name, selectionSets: [] }]));

test.each([
  ['one fetch', fetch('{ a b }'), asked('a', 'b')],
  [
    'several fetches',
    { kind: 'Parallel', nodes: [fetch('{ a }'), fetch('{ b }')] } as PlanNode,
    asked('a', 'b'),
  ],
  ['fragments', fetch('{ ... on Query { a } ...f } fragment f on Query { b }'), asked('a', 'b')],
  [
    'a name that is given back',
    fetch('{ x: a }', { outputRewrites: [{ kind: 'KeyRenamer', path: ['x'], renameKeyTo: 'a' }] }),
    asked('a'),
  ],
  ['names of types alone', undefined, asked('__typename')],
])('%s: all is planned', (_, plan, fields) => {
  expect(() => refuseUnplanned(plan, fields)).not.toThrow();
});

test.each([
  ['no plan', undefined],
  ['another field', fetch('{ b }')],
  [
    'an entity that has it',
    fetch('query($r: [_Any!]!) { _entities(representations: $r) { ... on T { a } } }', {
      requires: [],
    }),
  ],
])('%s: refused', (_, plan) => {
  expect(() => refuseUnplanned(plan, asked('a'))).toThrow(UnplannedError);
});
