import type { Options } from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';

export interface FrontendPluginOptions {
  /** a missing English text stops the build */
  strictTexts?: boolean;
  reactOptions?: Options;
}

export function frontendPlugins(options?: FrontendPluginOptions): PluginOption[];
