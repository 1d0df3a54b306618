import { expect, test } from 'vitest';
import { assertNotProduction } from './config.ts';

test('the provider refuses to stand in production', () => {
  expect(() => assertNotProduction('production')).toThrow(/refuses NODE_ENV=production/);
  expect(() => assertNotProduction('test')).not.toThrow();
  expect(() => assertNotProduction(undefined)).not.toThrow();
});
