import { createRequire } from 'node:module';

/**
 * Vitest settings of a service: decorators need reflect-metadata, tests share one PostgreSQL, and there must be one copy of graphql: Node loads the
 * CommonJS build, so Vite may not pick the other one, or `instanceof` fails.
 */
export const serviceTests = {
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    setupFiles: ['reflect-metadata'],
    globalSetup: ['@hub/subgraph/testing-setup'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
};
