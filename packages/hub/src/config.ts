import { defineConfig, flag, integer, oneOf, secret, text } from '@hub/server';
import { PUBLIC_POINTS } from './rates.ts';

/** What Node.js programs are told about where they run. */
export const nodeEnvironment = (): string | undefined => process.env.NODE_ENV;

/** Settings of `npm start`. Without any of them the hub runs as a demonstration on this machine. */
export const readConfig = () =>
  defineConfig({
    data: text('HUB_DATA', { default: undefined }),
    port: integer('HUB_PORT', { default: 4000, max: 65_535 }),
    host: text('HUB_HOST', { default: 'localhost' }),
    origin: text('HUB_ORIGIN', { default: undefined }),
    logLevel: oneOf('HUB_LOG', ['silent', 'error', 'warn', 'info', 'debug'], { default: 'warn' }),
    demo: flag('HUB_DEMO', { default: true }),
    freeDocuments: flag('HUB_FREE_DOCUMENTS', { default: false }),
    explain: flag('HUB_EXPLAIN', { default: false }),
    metricsPort: integer('HUB_METRICS_PORT', { default: 0, max: 65_535 }),
    metricsHost: text('HUB_METRICS_HOST', { default: 'localhost' }),
    slowMs: integer('HUB_SLOW_MS', { default: 1_000, min: 1 }),
    graphFolder: text('HUB_GRAPH', { default: undefined }),
    publicCache: flag('HUB_PUBLIC_CACHE', { default: true }),
    publicPoints: integer('HUB_PUBLIC_POINTS', { default: PUBLIC_POINTS, min: 1 }),
    trustProxy: text('HUB_TRUST_PROXY', { default: undefined }),
    trustTrace: text('HUB_TRUST_TRACEPARENT', { default: undefined }),
    databaseUrl: secret('DATABASE_URL', { default: undefined }),
    issuer: text('HUB_ISSUER', { default: undefined }),
    clientId: text('HUB_CLIENT_ID', { default: undefined }),
    clientSecret: secret('HUB_CLIENT_SECRET', { default: undefined }),
    catalogueUrl: text('SUBGRAPH_CATALOGUE_URL', { default: undefined }),
    partnershipsUrl: text('SUBGRAPH_PARTNERSHIPS_URL', { default: undefined }),
    applicationsUrl: text('SUBGRAPH_APPLICATIONS_URL', { default: undefined }),
    financeUrl: text('SUBGRAPH_FINANCE_URL', { default: undefined }),
  })(process.env).values;

/** What a gateway by itself cannot do without: it makes no secret and no database. */
export const readGatewayConfig = () =>
  defineConfig({
    databaseUrl: secret('DATABASE_URL'),
    origin: text('HUB_ORIGIN'),
    issuer: text('HUB_ISSUER'),
    clientId: text('HUB_CLIENT_ID'),
    clientSecret: secret('HUB_CLIENT_SECRET'),
    contextKey: secret('HUB_CONTEXT_KEY'),
    internalKeys: secret('HUB_INTERNAL_KEYS'),
    clientKeys: secret('HUB_CLIENT_KEYS'),
    catalogue: text('SUBGRAPH_CATALOGUE_URL'),
    partnerships: text('SUBGRAPH_PARTNERSHIPS_URL'),
    applications: text('SUBGRAPH_APPLICATIONS_URL'),
    finance: text('SUBGRAPH_FINANCE_URL'),
  })(process.env).values;
