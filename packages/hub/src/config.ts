import { defineConfig, flag, integer, oneOf, secret, text } from '@hub/server';

/** Settings of `npm start`. Without any of them the hub runs as a demonstration on this machine. */
export const readConfig = () =>
  defineConfig({
    data: text('HUB_DATA', { default: undefined }),
    port: integer('HUB_PORT', { default: 4000, max: 65_535 }),
    host: text('HUB_HOST', { default: 'localhost' }),
    origin: text('HUB_ORIGIN', { default: undefined }),
    logLevel: oneOf('HUB_LOG', ['silent', 'error', 'warn', 'info', 'debug'], { default: 'warn' }),
    demo: flag('HUB_DEMO', { default: true }),
    databaseUrl: secret('DATABASE_URL', { default: undefined }),
    issuer: text('HUB_ISSUER', { default: undefined }),
    clientId: text('HUB_CLIENT_ID', { default: undefined }),
    clientSecret: secret('HUB_CLIENT_SECRET', { default: undefined }),
    catalogueUrl: text('SUBGRAPH_CATALOGUE_URL', { default: undefined }),
    partnershipsUrl: text('SUBGRAPH_PARTNERSHIPS_URL', { default: undefined }),
    applicationsUrl: text('SUBGRAPH_APPLICATIONS_URL', { default: undefined }),
    financeUrl: text('SUBGRAPH_FINANCE_URL', { default: undefined }),
  })(process.env).values;
