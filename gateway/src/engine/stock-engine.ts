import { createApolloGateway } from './apollo-gateway.ts';
import type { CreateEngine } from './engine.ts';

/** The executor of @apollo/gateway as it comes. */
export const createStockEngine: CreateEngine = (options) => createApolloGateway(options);
