import { serviceTests } from '@hub/subgraph/vitest-preset';
import { defineConfig } from 'vitest/config';

export default defineConfig(serviceTests);
