export { EVERYONE, LOGGED_IN, VisibleFor } from './audience.ts';
export { ACROSS_BORDER } from './border.ts';
export {
  buildSubgraph,
  type ReferenceResolver,
  type Subgraph,
  type SubgraphOptions,
} from './build-subgraph.ts';
export { type Connection, connectionOf, PageInfo } from './connection.ts';
export { entitiesBy, entityBy } from './entity-loaders.ts';
export { badInput, forbidden, notFound } from './errors.ts';
export { isUuid, uuidArgument } from './ids.ts';
export {
  type Answer,
  type Caller,
  createInProcessService,
  type InProcessOptions,
  type InProcessService,
} from './in-process-service.ts';
export { encodeCursor, type PageRequest, pageOf, pageRequest } from './page.ts';
export type { Operation } from './prepared-operations.ts';
export { readBy } from './read-by.ts';
export type { BareContext, RequestContext } from './request-context.ts';
export { rowByKey, rowsByKey } from './row-loaders.ts';
export { runService } from './run-service.ts';
export { Cents, DateTime, LocalDate } from './scalars.ts';
export { type RunningSubgraph, type ServeOptions, serveSubgraph } from './serve-subgraph.ts';
export type { Seeder, Service } from './service.ts';
