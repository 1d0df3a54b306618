import path from 'node:path';
import { build } from 'vite';
import { importMapOf } from './import-map.mjs';
import { frontendPlugins } from './plugins.mjs';
import { entryName, sharedEntries } from './shared-entries.mjs';
import { DEVELOPMENT_MODULES, SHARED_MODULES } from './shared-modules.mjs';

/**
 * @param {{ root: string, mode: 'production' | 'development', outDir: string }} options
 * @returns {import('vite').InlineConfig}
 */
function sharedConfig({ root, mode, outDir }) {
  const modules =
    mode === 'production' ? SHARED_MODULES : { ...SHARED_MODULES, ...DEVELOPMENT_MODULES };
  const input = Object.fromEntries(Object.keys(modules).map((n) => [entryName(n), `shared:${n}`]));
  return {
    configFile: false,
    root,
    mode,
    base: '/shared/',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    plugins: [sharedEntries({ root, modules }), frontendPlugins()],
    build: {
      outDir,
      emptyOutDir: false,
      minify: mode === 'production',
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        checks: { pluginTimings: false },
        input,
        output: {
          format: 'es',
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'c-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  };
}

/**
 * Builds one copy of every shared package into `outDir`.
 * @param {{ root: string, mode?: 'production' | 'development', outDir: string }} options
 */
export async function buildShared({ root, mode = 'production', outDir }) {
  process.env.NODE_ENV = mode; // the generated entries read the same variant of React as the bundle
  const result = await build(sharedConfig({ root, mode, outDir: path.resolve(outDir) }));
  // one build, not watched: one output
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  const chunks = output.filter((file) => file.type === 'chunk');
  const css = output.filter((f) => f.fileName.endsWith('.css')).map((f) => `/shared/${f.fileName}`);
  return { output, chunks, css, importMap: importMapOf(chunks) };
}
