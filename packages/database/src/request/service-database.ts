import type { GroupRole } from '@hub/server';
import type { DataSource } from 'typeorm';
import { appLogin } from '../cluster/names.ts';
import type { EntityClass } from '../service-definition.ts';
import { openDataSource } from './open-data-source.ts';
import { openRequest, type RequestTransaction } from './open-request.ts';
import type { StatementListener } from './request-runner.ts';

/** The database as the web side of one service sees it. */
export interface ServiceDatabase {
  readonly service: string;
  openRequest(role: GroupRole, signedContext: string): Promise<RequestTransaction>;
  /** Resolves when the database answers; for readiness. */
  check(): Promise<void>;
  /** Hears the text of every statement of every request; returns how to stop. */
  listen(listener: StatementListener): () => void;
  close(): Promise<void>;
}

/** Connects as `<service>_app`; `url` is the connection string of that login. */
export async function openServiceDatabase(options: {
  url: string;
  service: string;
  entities: readonly EntityClass[];
  poolSize?: number;
}): Promise<ServiceDatabase> {
  const { url, service, entities, poolSize = 8 } = options;
  const source = await openDataSource({
    url,
    service,
    entities,
    poolSize,
    applicationName: appLogin(service),
  });
  const listeners = new Set<StatementListener>();
  const tell: StatementListener = (...statement) => {
    for (const listener of listeners) listener(...statement);
  };
  return {
    service,
    openRequest: (role, signedContext) =>
      openRequest(source, role, { signedContext, listen: tell }),
    check: () => check(source),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => source.destroy(),
  };
}

async function check(source: DataSource): Promise<void> {
  await source.query('select 1');
}
