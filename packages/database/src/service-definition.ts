import type { EventType, HubEvent } from '@hub/events';
import type { EntityManager, EntitySchema, MigrationInterface } from 'typeorm';

/** A TypeORM entity class. */
export type EntityClass = (new () => object) | EntitySchema;

/** A migration class; its name ends in a JavaScript timestamp of 13 digits. */
export type MigrationClass = new () => MigrationInterface;

/** An event as a handler receives it. */
export type DeliveredEvent<T extends EventType = EventType> = HubEvent<T> & {
  /** The service that published it. */
  readonly producer: string;
  /** ISO 8601 */
  readonly occurredAt: string;
};

/** The effect of an event on this service; it shares the transaction of the inbox row. */
export type EventHandler<T extends EventType = EventType> = (
  tx: EntityManager,
  event: DeliveredEvent<T>,
) => Promise<void>;
export type EventHandlers = { readonly [T in EventType]?: EventHandler<T> };
