import { frontendTests } from '@hub/tooling/vitest';

export default frontendTests({
  include: ['src/**/*.test.{ts,tsx}', 'tile-map/**/*.test.ts'],
});
