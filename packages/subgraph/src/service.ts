import type { EntityClass, EventHandlers, MigrationClass } from '@hub/database';
import type { EventType, NewEvent } from '@hub/events';
import type { EntityManager } from 'typeorm';
import type { Subgraph } from './build-subgraph.ts';

/** What a seed works with: a transaction as the service's job role, events, and one moment that counts as now. */
export interface Seeder {
  readonly tx: EntityManager;
  readonly now: Date;
  publish<T extends EventType>(event: NewEvent<T>): Promise<void>;
}

/** A service as the hub attaches it. */
export interface Service {
  readonly name: string;
  readonly subgraph: Subgraph;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  /** What this service does when something happened elsewhere. */
  readonly handlers: EventHandlers;
  /** What this service tells the others; for readers, and checked in its tests. */
  readonly publishes?: readonly EventType[];
  /** True facts that every installation needs. Running it again changes nothing. */
  seedReference(seeder: Seeder): Promise<void>;
  /** Invented rows for the demonstration, all marked fictional. Running it again changes nothing. */
  seedDemo(seeder: Seeder): Promise<void>;
}
