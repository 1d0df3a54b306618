import type { Audience } from '@hub/domain';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ExecutorCounters } from '../engine/engine.ts';
import type { Answered } from '../observe/answered.ts';

/** What the gateway tells Prometheus. Labels come from our own builds, never from a client: their number is bounded. */
export interface GatewayMetrics {
  readonly registry: Registry;
  answered(answer: Answered, seconds: number): void;
  fetched(service: string, outcome: 'ok' | 'errors' | 'unavailable', seconds: number): void;
  reloaded(outcome: 'served' | 'refused'): void;
  /** Asked whenever the metrics are read. */
  watchExecutors(counters: () => Iterable<readonly [Audience, ExecutorCounters]>): void;
  watchPool(pool: PoolCounts): void;
}

export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** From a cached answer to the deadline. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8];

export function createGatewayMetrics(registry: Registry = new Registry()): GatewayMetrics {
  const registers = [registry];
  const operations = new Histogram({
    name: 'hub_operation_seconds',
    help: 'Time from an operation that was let in to its answer.',
    labelNames: ['contract', 'operation', 'way', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const fetches = new Histogram({
    name: 'hub_subgraph_fetch_seconds',
    help: 'Time of one question to a subgraph, retries included.',
    labelNames: ['service', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const reloads = new Counter({
    name: 'hub_graph_reloads_total',
    help: 'Other supergraphs that were offered while running: served, or refused and the last good ones kept.',
    labelNames: ['outcome'],
    registers,
  });
  return {
    registry,
    answered: (answer, seconds) => operations.observe({ ...answer }, seconds),
    fetched: (service, outcome, seconds) => fetches.observe({ service, outcome }, seconds),
    reloaded: (outcome) => reloads.inc({ outcome }),
    watchExecutors: (counters) => watchExecutors(registers, counters),
    watchPool: (pool) => watchPool(registers, pool),
  };
}

function watchExecutors(
  registers: Registry[],
  counters: () => Iterable<readonly [Audience, ExecutorCounters]>,
): void {
  new Counter({
    name: 'hub_executed_operations_total',
    help: 'Operations by the executor that answered: fast, reshaped (an answer broke the schema) or stock.',
    labelNames: ['contract', 'executor'],
    registers,
    collect() {
      this.reset();
      for (const [contract, counted] of counters()) {
        for (const [executor, value] of Object.entries(counted))
          this.inc({ contract, executor }, value);
      }
    },
  });
}

function watchPool(registers: Registry[], pool: PoolCounts): void {
  new Gauge({
    name: 'hub_gateway_database_connections',
    help: 'Connections of the gateway to its database; waiting: requests without one.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'open' }, pool.totalCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}
