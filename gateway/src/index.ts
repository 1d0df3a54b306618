export { GATEWAY_MIGRATIONS } from '../migrations/migrations.ts';
export type { Rates } from './budget/rates.ts';
export type { ApiClient } from './clients/api-client.ts';
export { hashClientSecret } from './clients/client-secret.ts';
export { type MachineSettings, machineResource } from './clients/machines.ts';
export {
  type ComposedGraph,
  type Contract,
  composeGraph,
  type SubgraphSdl,
} from './contract/compose-graph.ts';
export { bundleFiles, loadContracts } from './contract/graph-bundle.ts';
export type { DeliveryOptions } from './delivery/delivery-routes.ts';
export type { RemoteFolder } from './delivery/remotes.ts';
export { NONCE_PLACEHOLDER, REMOTES_PLACEHOLDER } from './delivery/shell-page.ts';
export type {
  CreateEngine,
  EngineOptions,
  ExecutorCounters,
  GraphEngine,
} from './engine/engine.ts';
export { createHubEngine, type HubEngine } from './engine/hub-engine.ts';
export {
  createInProcessClient,
  type ExecuteInProcess,
  type VerifiedCaller,
} from './engine/in-process-client.ts';
export { createRemoteClient, type RemoteOptions } from './engine/remote-client.ts';
export { createStockEngine } from './engine/stock-engine.ts';
export type {
  SubgraphAnswer,
  SubgraphClient,
  SubgraphFailure,
  SubgraphRequest,
} from './engine/subgraph-client.ts';
export type { ExecutionTrace, Statement, StatementRun } from './explain/execution-trace.ts';
export type { ExplainOptions } from './explain/explain-routes.ts';
export { createGateway } from './gateway.ts';
export type { Gateway, GatewayOptions } from './gateway-options.ts';
export type { Mount } from './http/mounts.ts';
export { CSRF_HEADER } from './http/same-site.ts';
export { LIMITS, limitRules } from './limits/limits.ts';
export { CALLBACK_PATH } from './login/auth-options.ts';
export { BACKCHANNEL_LOGOUT_PATH } from './login/backchannel-routes.ts';
export type { IssuerSettings } from './login/issuer.ts';
export { createGatewayMetrics, type GatewayMetrics } from './metrics/gateway-metrics.ts';
export type { RequestContext } from './request-context.ts';
export type { Account, ResolveAccounts, TokenClaims } from './session/account.ts';
export type { SessionLimits } from './session/session-limits.ts';
export { createStandalone, type Standalone, type StandaloneOptions } from './standalone.ts';
