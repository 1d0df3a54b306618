import { randomUUID } from 'node:crypto';
import {
  type Delivery,
  handleEvent,
  type JobsDatabase,
  publish,
  withJobsTransaction,
} from '@hub/database';
import { EVENT_VERSIONS } from '@hub/events';
import type { Seeder, Service } from '../service.ts';
import type { TestService } from './test-service.ts';

/** Hands over an event as the worker would. */
export const deliver =
  ({ handlers }: Service, jobs: JobsDatabase): TestService['deliver'] =>
  (type, payload, options = {}) => {
    const { id = randomUUID(), aggregateId = randomUUID(), version = 1 } = options;
    const delivery = {
      ...{ id, type, v: EVENT_VERSIONS[type], aggregateId, version, payload },
      previous: version - 1,
      producer: 'test',
      occurredAt: new Date().toISOString(),
    };
    // TypeScript cannot tie the payload to its type here; reading the event checks it
    return handleEvent(jobs, handlers, delivery as unknown as Delivery);
  };

export const seed =
  (service: Service, jobs: JobsDatabase): TestService['seed'] =>
  (kind, now = new Date()) =>
    withJobsTransaction(jobs, async (tx) => {
      const seeder: Seeder = {
        tx,
        now,
        publish: async (event) => void (await publish(tx, event, now)),
      };
      await (kind === 'reference' ? service.seedReference(seeder) : service.seedDemo(seeder));
    });
