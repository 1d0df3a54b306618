import type { EntityManager, EntitySchema, MigrationInterface } from 'typeorm';

/** A TypeORM entity class. */
export type EntityClass = (new () => object) | EntitySchema;

/** A migration class; its name ends in a JavaScript timestamp of 13 digits. */
export type MigrationClass = new () => MigrationInterface;

/** An event as a handler receives it. */
export interface DeliveredEvent<T = unknown> {
  readonly id: string;
  readonly type: string;
  readonly v: number;
  readonly aggregateId: string;
  /** 1, 2, 3 ... per aggregate of its producer. */
  readonly version: number;
  readonly payload: T;
  /** The service that published it. */
  readonly producer: string;
  /** ISO 8601 */
  readonly occurredAt: string;
}

/** The effect of an event on this service; it shares the transaction of the inbox row. */
export type EventHandler = (tx: EntityManager, event: DeliveredEvent) => Promise<void>;
export type EventHandlers = Readonly<Record<string, EventHandler>>;
