import { defineConfig } from 'vitest/config';
import { serviceTests } from './src/vitest-preset.ts';

export default defineConfig(serviceTests);
