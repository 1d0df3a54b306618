import { defineConfig } from 'vitest/config';
import { serviceTests } from './src/vitest-preset.mjs';

export default defineConfig(serviceTests);
