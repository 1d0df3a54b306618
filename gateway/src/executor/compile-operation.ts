import type { SubgraphClient } from '../engine/subgraph-client.ts';
import { collectFields, type Scope } from './collect-fields.ts';
import { compileShaper, type Shaper } from './compile-shaper.ts';
import { type Completed, completeResponse } from './complete-response.ts';
import { type Conditions, resolveConditions } from './conditions.ts';
import type { LoadedGraph } from './gateway-internals.ts';
import { hideKeys } from './internal-keys.ts';
import { preparePlan, type Step } from './prepare-plan.ts';
import { refuseUnplanned } from './refuse-unplanned.ts';
import type { Row } from './row.ts';
import { describeOperation, type SelectedOperation } from './select-operation.ts';

/** An operation ready to run, for one set of values of its conditions. */
export interface CompiledOperation {
  /** Null: nothing has to be fetched. */
  readonly step: Step | null;
  /** The answer's data as JSON. Throws IRREGULAR where `complete` has to take over. */
  readonly shape: Shaper;
  readonly complete: (data: Row) => Completed;
}

/** Decides the conditions, plans, and generates the shaper. Throws on what the stock executor has to do. */
export function compileOperation(
  selected: SelectedOperation,
  conditions: Conditions,
  { graph, clients }: { graph: LoadedGraph; clients: ReadonlyMap<string, SubgraphClient> },
): CompiledOperation {
  const resolved = resolveConditions(selected.document, conditions);
  const document = hideKeys(resolved, graph.reserved);
  const { operation, fragments } = describeOperation(document);
  const root = graph.apiSchema.getRootType(operation.operation);
  if (!root) throw new Error(`no ${operation.operation} type`);
  const scope: Scope = { schema: graph.apiSchema, fragments };
  const selectionSets = [operation.selectionSet];
  const node = graph.plan(document);
  refuseUnplanned(node, collectFields(scope, root, selectionSets));
  const { supergraph } = graph;
  return {
    step: node ? preparePlan(node, { ...graph, clients }) : null,
    shape: compileShaper(scope, root, selectionSets),
    complete: (data) => completeResponse(scope, root, { selectionSets, data, supergraph }),
  };
}
