import { frontendTests } from '@hub/tooling/vitest';

export default frontendTests();
