import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // @apollo/gateway requires the CommonJS build of graphql; a second copy would not know its classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    include: ['matrix/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
