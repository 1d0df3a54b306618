import { frontendPlugins } from './plugins.mjs';

/**
 * `vitest.config.ts` of a front-end: `export default frontendTests()`. Same transforms as the build, a small DOM.
 * @param {Record<string, unknown>} [test] more options for vitest
 */
export const frontendTests = (test = {}) => ({
  plugins: [frontendPlugins()],
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'], ...test },
});
