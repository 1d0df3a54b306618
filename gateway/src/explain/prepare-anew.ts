import { type DocumentNode, getVariableValues } from 'graphql';
import type { EngineRequest } from '../engine/engine.ts';
import type { SubgraphClient } from '../engine/subgraph-client.ts';
import { compileOperation } from '../executor/compile-operation.ts';
import type { LoadedGraph, PlanNode } from '../executor/gateway-internals.ts';
import type { OperationCache } from '../executor/operation-cache.ts';
import { describeOperation, selectOperation } from '../executor/select-operation.ts';
import { operationCost } from '../limits/operation-cost.ts';
import type { Preparation } from './execution-trace.ts';

interface Known {
  readonly graph: LoadedGraph;
  readonly operations: OperationCache;
}
type Variables = Readonly<Record<string, unknown>>;

/**
 * Prepares an operation although it may be known: the plan is kept nowhere in a form that can be shown, and the first question
 * is the one whose costs a developer asks for.
 */
export function prepareAnew(
  known: Known,
  request: Omit<EngineRequest, 'context'>,
  clients: ReadonlyMap<string, SubgraphClient>,
): Preparation {
  const { document, operationName, variables } = request;
  const { graph, operations } = known;
  const selected = selectOperation(document, operationName);
  const { operation, fragments } = describeOperation(selected.document);
  const cost = operationCost({ schema: graph.apiSchema, operation, fragments, variables });
  const definitions = operation.variableDefinitions ?? [];
  // Variables that do not fit are the run's error to tell; the plan hardly depends on them.
  const values = getVariableValues(graph.apiSchema, definitions, { ...variables }).coerced ?? {};
  const found = operations.find(request);
  const watched = watchPlanning(graph);
  if ('refused' in found) return { ...planFor(watched, selected.document, found.refused), cost };

  const begun = performance.now();
  const conditions = conditionsOf(found.conditionNames, { ...variables, ...values });
  const refused = reasonOf(() =>
    compileOperation(found.selected, conditions, { graph: watched.graph, clients }),
  );
  const coldMs = performance.now() - begun;
  if (refused) return { ...planFor(watched, selected.document, refused), cost };
  const warmMs = timeOf(() => operations.compiled(found, conditions));
  return { ...watched.planned(), refused: undefined, coldMs, warmMs, cost };
}

/** How long it takes when it was done before. */
function timeOf(work: () => unknown): number {
  work();
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

interface Planned {
  readonly plan: PlanNode | undefined;
  readonly planMs: number;
}

/** A graph that remembers its last plan and how long that took. */
function watchPlanning(graph: LoadedGraph) {
  let last: Planned = { plan: undefined, planMs: 0 };
  const plan = (document: DocumentNode) => {
    const begun = performance.now();
    const node = graph.plan(document);
    last = { plan: node, planMs: performance.now() - begun };
    return node;
  };
  return { graph: { ...graph, plan }, planned: () => last };
}

/** What stock will do is planned from the document as it is; where even that fails, the run tells why. */
function planFor(
  { graph, planned }: ReturnType<typeof watchPlanning>,
  document: DocumentNode,
  refused: string,
): Omit<Preparation, 'cost'> {
  reasonOf(() => graph.plan(document));
  return { ...planned(), refused, coldMs: planned().planMs, warmMs: undefined };
}

const conditionsOf = (names: readonly string[], values: Variables): Record<string, boolean> =>
  Object.fromEntries(names.map((name) => [name, values[name] === true]));

function reasonOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
