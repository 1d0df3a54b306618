import { randomBytes } from 'node:crypto';
import { type ContextKey, newContextKey } from '@hub/server';
import { withClient } from '../cluster/owner-client.ts';
import { loadPasswords, loginUrl, type Passwords } from '../cluster/passwords.ts';
import { prepareCluster } from '../cluster/prepare-cluster.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { sharedState } from './config.ts';
import { startTestServer } from './test-server.ts';

/** A database of its own for one test file, on the server of the test run. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly contextKey: ContextKey;
  readonly passwords: Passwords;
  /** Connection string of a login, for instance `finance_app`. */
  urlOf(login: string): string;
  /** Runs SQL as the owner, past row level security. */
  sql<T extends object>(text: string, parameters?: unknown[]): Promise<T[]>;
  stop(): Promise<void>;
}

export interface TestCluster {
  readonly ownerUrl: string;
  createDatabase(services: readonly string[]): Promise<TestDatabase>;
  stop(): Promise<void>;
}

/** The server of the test run; without the run's set-up (`@hub/database/testing-setup`) one of this file's own. */
export async function startTestCluster(): Promise<TestCluster> {
  const shared = sharedState();
  const server = shared
    ? { ...(await startPostgres(shared)), state: shared }
    : await startTestServer();
  const passwords = await loadPasswords(server.state);
  return {
    ownerUrl: server.url,
    createDatabase: (services) => createDatabase(server.url, services, passwords),
    stop: () => (shared ? Promise.resolve() : server.stop()),
  };
}

/** Shortcut: one database, and the server when it is this file's own. */
export async function startTestDatabase(services: readonly string[]): Promise<TestDatabase> {
  const cluster = await startTestCluster();
  const database = await cluster.createDatabase(services);
  const stop = async () => {
    await database.stop();
    await cluster.stop();
  };
  return { ...database, stop };
}

async function createDatabase(
  serverUrl: string,
  services: readonly string[],
  passwords: Passwords,
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(serverUrl, (client) => client.query(`create database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const ownerUrl = url.href;
  const contextKey = newContextKey();
  await prepareCluster(ownerUrl, { services, contextKey, passwords });
  return {
    ownerUrl,
    contextKey,
    passwords,
    urlOf: (login) => loginUrl(ownerUrl, login, passwords),
    sql: (text, parameters) =>
      withClient(ownerUrl, async (client) => (await client.query(text, parameters)).rows),
    stop: async () => {
      await withClient(serverUrl, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
