import { type DocumentNode, type GraphQLError, getVariableValues } from 'graphql';
import { compileOperation } from '../executor/compile-operation.ts';
import { directiveDefaults } from '../executor/directive-defaults.ts';
import { executeOperation } from '../executor/execute-operation.ts';
import { type LoadedGraph, readLoadedGraph } from '../executor/gateway-internals.ts';
import { OperationCache } from '../executor/operation-cache.ts';
import { planText } from '../executor/plan-text.ts';
import { refuseCollision } from '../executor/refuse-collision.ts';
import { selectOperation } from '../executor/select-operation.ts';
import type { ExecutionTrace } from '../explain/execution-trace.ts';
import { prepareAnew } from '../explain/prepare-anew.ts';
import type { RequestContext } from '../request-context.ts';
import { createApolloGateway } from './apollo-gateway.ts';
import type {
  EngineOptions,
  EngineRequest,
  EngineResult,
  ExecutorCounters,
  GraphEngine,
} from './engine.ts';
import { plainResult } from './plain-result.ts';
import { plannableOptions } from './plannable-options.ts';

export interface HubEngine extends GraphEngine {
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
export const createHubEngine = (options: EngineOptions): HubEngine =>
  engineOf(plannableOptions(options));

function engineOf(options: EngineOptions): HubEngine {
  const gateway = createApolloGateway(options);
  const counted = { fast: 0, reshaped: 0, stock: 0 };
  let snapshot: Snapshot | undefined;
  const takeSnapshot = () => {
    snapshot = snapshotOf(readLoadedGraph(gateway), options);
  };

  const run = (request: EngineRequest): Promise<EngineResult> | undefined => {
    const { explain } = request.context;
    if (!snapshot) return undefined;
    if (explain) {
      explain.mark('admitted');
      explain.prepared(prepareAnew(snapshot, request, options.clients));
      if (explain.planOnly) return Promise.resolve({ data: null });
      explain.mark('executing');
    }
    return executeNatively(snapshot, request, count(explain));
  };
  const count = (explain: ExecutionTrace | undefined) => (executor: keyof ExecutorCounters) => {
    counted[executor] += 1;
    explain?.answeredBy(executor);
  };

  const executeOr = async (stock: Executor, request: Request) => {
    const asked = engineRequest(request);
    const result = run(asked);
    if (result) return result.then(plainResult) as ReturnType<Executor>;
    count(asked.context.explain)('stock');
    return stock(spelledOut(request, snapshot));
  };

  return {
    run,
    planText: (...operation) => planLine(snapshot, ...operation),
    prepare: (operation) => snapshot?.operations.prepare(operation),
    counters: () => ({ ...counted }),
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((change) => {
        takeSnapshot();
        callback(change);
      }),
    async load(loadOptions) {
      const { executor } = await gateway.load(loadOptions);
      takeSnapshot();
      return { executor: (request) => executeOr(executor as Executor, request) };
    },
    stop: () => gateway.stop(),
  };
}

function planLine(
  snapshot: Snapshot | undefined,
  document: DocumentNode,
  operationName: string | undefined,
): string {
  const plan = snapshot?.graph.plan(selectOperation(document, operationName).document);
  return plan ? planText(plan) : 'nothing to fetch';
}

function snapshotOf(graph: LoadedGraph, { clients }: EngineOptions): Snapshot {
  const operations = new OperationCache((selected, conditions, span) => {
    const planning = span?.child('gateway.plan');
    try {
      return compileOperation(selected, conditions, { graph, clients });
    } finally {
      planning?.end();
    }
  });
  return { graph, operations };
}

function spelledOut(request: Request, snapshot: Snapshot | undefined): Request {
  if (!snapshot) return request;
  const document = directiveDefaults(request.document as DocumentNode, snapshot.graph.apiSchema);
  return { ...request, document };
}

function engineRequest({ queryHash, document, request, context }: Request): EngineRequest {
  const { operationName, variables = {} } = request;
  return {
    queryHash,
    document: document as DocumentNode,
    operationName,
    variables,
    context: context as RequestContext,
  };
}

/** Undefined: not ours. Variables are checked here because stock, which does so too, is not asked. */
function executeNatively(
  { graph, operations }: Snapshot,
  request: EngineRequest,
  count: (executor: keyof ExecutorCounters) => void,
): Promise<EngineResult> | undefined {
  const { document, variables, context } = request;
  const found = operations.find(request);
  if ('refused' in found) return leave(document, graph);
  const definitions = found.selected.operation.variableDefinitions ?? [];
  const { errors, coerced } = getVariableValues(graph.apiSchema, definitions, variables);
  if (errors) return Promise.resolve({ errors });
  const compiled = operations.compiled(found, coerced, context.span);
  if ('refused' in compiled) return leave(document, graph, compiled.error);
  return executeOperation(compiled, { variables, context }).then((executed) => {
    const { errors, ...answer } = executed;
    count(answer.body === undefined ? 'reshaped' : 'fast');
    return errors.length > 0 ? executed : answer;
  });
}

/** To the stock executor, unless that would answer it wrongly. */
function leave(document: DocumentNode, { reserved }: LoadedGraph, known?: GraphQLError) {
  const error = known ?? refuseCollision(document, reserved);
  return error ? Promise.resolve({ errors: [error] }) : undefined;
}
