import { type DocumentNode, getVariableValues } from 'graphql';
import { compileOperation } from '../executor/compile-operation.ts';
import { executeOperation } from '../executor/execute-operation.ts';
import { type LoadedGraph, readLoadedGraph } from '../executor/gateway-internals.ts';
import { OperationCache } from '../executor/operation-cache.ts';
import { refuseCollision } from '../executor/refuse-collision.ts';
import { prepareAnew } from '../explain/prepare-anew.ts';
import type { RequestContext } from '../request-context.ts';
import { createApolloGateway } from './apollo-gateway.ts';
import type { EngineOptions, GraphEngine } from './engine.ts';

/** How operations were answered. `stock` grows with what is not native; `reshaped` with answers that break the schema. */
export interface ExecutorCounters {
  readonly fast: number;
  readonly reshaped: number;
  readonly stock: number;
}

export interface HubEngine extends NonNullable<GraphEngine> {
  /** A copy of the counters at this moment. */
  counters(): ExecutorCounters;
}

type Executor = NonNullable<Awaited<ReturnType<NonNullable<GraphEngine>['load']>>['executor']>;
type Request = Parameters<Executor>[0];

/** One supergraph with what was compiled for it. Replaced as a whole, so that no request mixes two supergraphs. */
interface Snapshot {
  readonly graph: LoadedGraph;
  readonly operations: OperationCache;
}

/** @apollo/gateway manages the supergraph and plans; the hub's own executor runs the plans. */
export function createHubEngine(options: EngineOptions): HubEngine {
  const gateway = createApolloGateway(options);
  const counted = { fast: 0, reshaped: 0, stock: 0 };
  let snapshot: Snapshot | undefined;
  const takeSnapshot = () => {
    const graph = readLoadedGraph(gateway);
    const { clients } = options;
    const operations = new OperationCache((selected, conditions) =>
      compileOperation(selected, conditions, { graph, clients }),
    );
    snapshot = { graph, operations };
  };

  const execute = async (request: Request, stock: Executor) => {
    const { explain } = request.context as RequestContext;
    if (explain && snapshot) {
      explain.mark('admitted');
      explain.prepared(prepareAnew(snapshot, request, options.clients));
      if (explain.planOnly) return { data: null };
      explain.mark('executing');
    }
    const count = (executor: keyof ExecutorCounters) => {
      counted[executor] += 1;
      explain?.answeredBy(executor);
    };
    const result = snapshot && (await executeNatively(snapshot, request));
    if (!result) {
      count('stock');
      return stock(request);
    }
    if ('reshaped' in result) count(result.reshaped ? 'reshaped' : 'fast');
    const { errors } = result;
    return { ...('data' in result && { data: result.data }), ...(errors.length > 0 && { errors }) };
  };

  return {
    counters: () => ({ ...counted }),
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((change) => {
        takeSnapshot();
        callback(change);
      }),
    async load(loadOptions) {
      const { executor } = await gateway.load(loadOptions);
      takeSnapshot();
      return { executor: (request) => execute(request, executor as Executor) };
    },
    stop: () => gateway.stop(),
  };
}

/** Undefined: not ours. Variables are checked here because stock, which does so too, is not asked. */
async function executeNatively({ graph, operations }: Snapshot, request: Request) {
  const { queryHash } = request;
  const document = request.document as DocumentNode;
  const { operationName, variables = {} } = request.request;
  const found = operations.find({ queryHash, operationName, document });
  if ('refused' in found) return leave(document, graph);
  const definitions = found.selected.operation.variableDefinitions ?? [];
  const { errors, coerced } = getVariableValues(graph.apiSchema, definitions, variables);
  if (errors) return { errors };
  const compiled = operations.compiled(found, coerced);
  if ('refused' in compiled) return leave(document, graph);
  const context = request.context as RequestContext;
  return executeOperation(compiled, { variables, context });
}

/** To the stock executor, unless that would answer it wrongly. */
function leave(document: DocumentNode, { reserved }: LoadedGraph) {
  const error = refuseCollision(document, reserved);
  return error ? { errors: [error] } : undefined;
}
