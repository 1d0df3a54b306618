import type { PluginOption } from 'vite';

export function frontendTests(test?: Record<string, unknown>): {
  plugins: PluginOption[];
  test: Record<string, unknown>;
};
