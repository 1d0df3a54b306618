import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { migrateService, openPool } from '@hub/database';
import { startTestDatabase } from '@hub/database/testing';
import { AUDIENCES } from '@hub/domain';
import { createLogger, newInternalKeys } from '@hub/server';
import {
  type Account,
  type ApiClient,
  composeGraph,
  createGateway,
  createInProcessClient,
  GATEWAY_MIGRATIONS,
  type GatewayOptions,
  type SubgraphClient,
} from '../src/index.ts';
import type { Login } from '../src/session/account.ts';
import { createSessionStore } from '../src/session/session-store.ts';
import { execute, SUBGRAPHS } from './library.ts';

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { data?: Record<string, unknown> | null; errors?: GraphError[] };
}
export interface GraphError {
  message: string;
  path?: unknown[];
  extensions: Record<string, unknown>;
}

export const AGENT: Account = {
  organisationName: 'Library',
  actor: {
    audience: 'agency',
    userId: 'u1',
    userName: 'An',
    organisationId: '00000000-0000-4000-8000-000000000001',
    rights: ['reader'],
  },
};

const machineActor = ({ id, name, audience, organisationId, scopes }: ApiClient) =>
  ({
    ...{ audience, userId: id, userName: name, organisationId },
    rights: scopes.includes('write') ? ['reader', 'editor'] : ['reader'],
  }) as Account['actor'];

/** A login of the person `an`, for these organisations. */
export const loginOf = (...accounts: Login['accounts']): Login => ({
  issuer: 'https://idp.example',
  subject: 'an',
  providerSession: 'sid-1',
  idToken: 'a.b.c',
  accounts,
});

/** The gateway on a free port, in front of the library, with its own database. */
export async function startGateway(
  change: (
    options: GatewayOptions,
    clients: ReadonlyMap<string, SubgraphClient>,
  ) => Partial<GatewayOptions> = () => ({}),
) {
  const database = await startTestDatabase([]);
  await migrateService(database.ownerUrl, { name: 'gateway', migrations: GATEWAY_MIGRATIONS });
  const server = createServer();
  const origin = await listen(server);
  const lines: string[] = [];
  const { contracts } = composeGraph(SUBGRAPHS, AUDIENCES);
  const clients = (['books', 'reviews'] as const).map((name) =>
    createInProcessClient(name, execute(name), { contextKey: database.contextKey }),
  );
  const options: GatewayOptions = {
    origin,
    contracts: new Map(
      AUDIENCES.map((audience) => [audience, contracts.get(audience)?.supergraph ?? '']),
    ),
    clients,
    databaseUrl: database.urlOf('gateway_app'),
    identity: {
      issuer: 'http://127.0.0.1:1/idp',
      clientId: 'hub',
      clientSecret: 'secret',
      scope: 'openid',
      resolveAccounts: () => [],
      homeOf: () => '/',
    },
    machines: {
      audiences: ['partner', 'municipality'],
      keys: await newInternalKeys(),
      mayManage: ({ actor }) => (actor.rights as readonly string[]).includes('editor'),
      actorOf: machineActor,
    },
    delivery: { shell: '/nowhere', remotes: [] },
    documents: { places: [], allowFree: true },
    log: createLogger('gateway', { destination: { write: (line) => void lines.push(line) } }),
  };
  const gateway = await createGateway({
    ...options,
    ...change(options, new Map(clients.map((c) => [c.name, c]))),
  });
  server.on('request', gateway.handle);
  const pool = openPool(database.urlOf('gateway_app'));
  const sessions = createSessionStore(pool);

  return {
    origin,
    database,
    gateway,
    sessions,
    /** A statement with the rights of the gateway itself. */
    asGateway: (sql: string, values: readonly unknown[]) => pool.query(sql, [...values]),
    /** What went to the log so far. */
    log: () => lines.join(''),
    async login(account: Account = AGENT): Promise<string> {
      return `__Host-hub=${await sessions.begin(loginOf(account))}`;
    },
    async ask(query: string, headers: Record<string, string> = {}): Promise<Asked> {
      const response = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Asked['body'],
      };
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await gateway.stop();
      await pool.end();
      await database.stop();
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export type RunningGateway = Awaited<ReturnType<typeof startGateway>>;
