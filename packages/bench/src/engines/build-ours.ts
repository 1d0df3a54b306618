import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where the packages are that the hub needs: what is not bundled is looked for from the file that names it. */
const FOLDER = join(
  dirname(fileURLToPath(import.meta.resolve('@hub/hub'))),
  '../node_modules/.hub-bench',
);

/** What is built in: this house, and the helpers that the compiler puts into it. */
const BUILT_IN = /^@(hub|oxc-project)\//;

/**
 * A script of ours, by its path from here, built as the hub itself is built: everything of this house in one file, packages of others
 * outside, so that there is one copy of each. The loader of the tests rewrites private fields into maps, which no installation does.
 */
export async function buildOurs(script: string): Promise<string> {
  const built = `${basename(script, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL(script, import.meta.url)),
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        external: (id) => /^[\w@]/.test(id) && !BUILT_IN.test(id),
        output: { entryFileNames: built, codeSplitting: false },
      },
    },
  });
  return join(FOLDER, built);
}
