import path from 'node:path';
import { build } from 'vite';
import { frontendPlugins } from './plugins.mjs';
import { isShared } from './shared-modules.mjs';

/**
 * Builds the code of one front-end; shared packages stay bare imports for the page's import map.
 * @param {{ root: string, base: string, input: Record<string, string> }} options
 */
export async function buildApplication({ root, base, input }) {
  process.env.NODE_ENV = 'production';
  const result = await build({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    plugins: [frontendPlugins({ strictTexts: true })],
    build: {
      outDir: path.join(root, 'dist'),
      emptyOutDir: false, // open tabs still ask for the previous files; old-files.mjs takes them away later
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0, // the content security policy allows no data: addresses
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        checks: { pluginTimings: false },
        external: isShared,
        input,
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
  // one build, not watched: one output
  return /** @type {import('vite').Rolldown.RolldownOutput} */ (result).output;
}
