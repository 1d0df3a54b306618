import { readExecutor } from './config.ts';
import type { CreateEngine } from './engine.ts';
import { createHubEngine } from './hub-engine.ts';
import { createStockEngine } from './stock-engine.ts';

/** The engine that this process was configured to run: the hub's own, unless `HUB_EXECUTOR=stock`. */
export const createConfiguredEngine: CreateEngine = (options) =>
  readExecutor() === 'stock' ? createStockEngine(options) : createHubEngine(options);
