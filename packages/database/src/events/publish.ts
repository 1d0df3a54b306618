import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** What happened, before the database gave it its version. */
export interface NewEvent<T = unknown> {
  readonly id?: string;
  readonly type: string;
  /** Version of the payload's shape. */
  readonly v: number;
  readonly aggregateId: string;
  readonly payload: T;
  readonly occurredAt?: Date;
}

export interface PublishedEvent<T = unknown> extends NewEvent<T> {
  readonly id: string;
  readonly version: number;
}

/** Records what happened and hands it to every subscriber, in the transaction in which it happened. */
export async function publish<T>(
  manager: EntityManager,
  event: NewEvent<T>,
): Promise<PublishedEvent<T>> {
  const { id = randomUUID(), type, v, aggregateId, payload, occurredAt = new Date() } = event;
  const [row] = (await manager.query(
    `select ${schemaOf(manager)}.publish($1, $2, $3, $4, $5, $6) as version`,
    [id, type, v, aggregateId, JSON.stringify(payload), occurredAt],
  )) as [{ version: number }];
  return { ...event, id, version: row.version };
}

/** The schema of the service whose transaction this is. */
export function schemaOf(manager: EntityManager): string {
  const { options } = manager.dataSource;
  const schema = 'schema' in options ? options.schema : undefined;
  if (typeof schema !== 'string') throw new Error('This transaction belongs to no service.');
  return schema;
}
