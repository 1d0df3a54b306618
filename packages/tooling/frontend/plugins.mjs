import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { linguiMacro } from './lingui-macro.mjs';

const LINGUI_CONFIG = fileURLToPath(new URL('../lingui.config.mjs', import.meta.url));
// the macro looks for its configuration itself; this is the only way to tell it where
process.env.LINGUI_CONFIG = LINGUI_CONFIG;

/**
 * What every front-end's source needs, in builds, in development and in tests: JSX, Lingui's macros and catalogues.
 * @param {{ strictTexts?: boolean, reactOptions?: import('@vitejs/plugin-react').Options }} [options]
 * @returns {import('vite').PluginOption[]}
 */
export function frontendPlugins({ strictTexts = false, reactOptions = {} } = {}) {
  return [
    linguiMacro(),
    ...lingui({
      configPath: LINGUI_CONFIG,
      failOnMissing: strictTexts,
      failOnCompileError: true,
    }),
    react(reactOptions),
  ];
}
