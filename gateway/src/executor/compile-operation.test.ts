import { buildSchema, type DocumentNode, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { compileOperation } from './compile-operation.ts';
import type { PlanNode } from './gateway-internals.ts';
import { selectOperation } from './select-operation.ts';

const schema = buildSchema('type Query { id: ID title: String }');
const compact = (text: string) => text.replaceAll(/\s+/g, ' ');

test.each([
  ['{ id title @skip(if: $x) }', { x: true }, '{ id }', { id: '1' }],
  ['{ id title @skip(if: $x) }', { x: false }, '{ id title }', { id: '1', title: null }],
  ['{ id: title }', {}, '{ __hub_key_id: title }', { id: 'T' }],
  ['{ id @skip(if: true) }', {}, '{ __hub_empty: __typename }', {}],
])('plans and shapes %s', (query, conditions, planned, shaped) => {
  const documents: DocumentNode[] = [];
  const graph = {
    apiSchema: schema,
    supergraph: schema,
    reserved: { names: new Set(['id']), withArguments: new Set<string>() },
    entityKeys: new Map(),
    plan: (document: DocumentNode) => {
      documents.push(document);
      return { kind: 'Fetch', serviceName: 'all', operation: print(document) } as PlanNode;
    },
  };
  const clients = new Map([['all', { name: 'all', ask: async () => ({}) }]]);
  const selected = selectOperation(parse(query), undefined);
  const compiled = compileOperation(selected, conditions, { graph, clients });
  expect(documents.map((document) => compact(print(document)))).toEqual([planned]);
  const body = compiled.shape({ id: '1', __hub_key_id: 'T' });
  expect(JSON.parse(body.toString())).toEqual({ data: shaped });
  expect(compiled.complete({ id: '1', __hub_key_id: 'T' }).data).toEqual(shaped);
});
