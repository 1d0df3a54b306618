import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('serve-supergraph.ts', import.meta.url));
/** Where the packages are that the hub needs: what is not bundled is looked for from the file that names it. */
const FOLDER = join(
  dirname(fileURLToPath(import.meta.resolve('@hub/hub'))),
  '../node_modules/.hub-bench',
);

/**
 * Our server built as the hub itself is built: everything of this house in one file, packages of others outside, so that there is one
 * copy of each. The loader of the tests rewrites private fields into maps, which no installation does.
 */
export async function buildOurs(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: ENTRY,
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        external: (id) => /^[\w@]/.test(id) && !id.startsWith('@hub/'),
        output: { entryFileNames: 'serve-supergraph.mjs', codeSplitting: false },
      },
    },
  });
  return join(FOLDER, 'serve-supergraph.mjs');
}
