import { randomBytes } from 'node:crypto';
import { uuidv7 } from '@hub/domain';
import { assertPayload, EVENT_VERSIONS, type EventType, type NewEvent } from '@hub/events';
import type { EntityManager } from 'typeorm';

export interface Published {
  readonly id: string;
  /** Place in the history of the aggregate. */
  readonly version: number;
}

/** Records what happened and hands it to every subscriber, in the transaction in which it happened. */
export async function publish<T extends EventType>(
  manager: EntityManager,
  event: NewEvent<T>,
  occurredAt: Date = new Date(),
): Promise<Published> {
  const { type, aggregateId, payload } = event;
  assertPayload(type, payload);
  const id = uuidv7(occurredAt, randomBytes(10));
  const [row] = (await manager.query(
    `select ${schemaOf(manager)}.publish($1, $2, $3, $4, $5, $6) as version`,
    [id, type, EVENT_VERSIONS[type], aggregateId, JSON.stringify(payload), occurredAt],
  )) as [{ version: number }];
  return { id, version: row.version };
}

/** The schema of the service whose transaction this is. */
function schemaOf(manager: EntityManager): string {
  const { options } = manager.dataSource;
  const schema = 'schema' in options ? options.schema : undefined;
  if (typeof schema !== 'string') throw new Error('This transaction belongs to no service.');
  return schema;
}
