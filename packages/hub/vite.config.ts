import { defineConfig, type Plugin } from 'vite';

/**
 * A package that `package.json` does not name would be bundled: a second copy, or one that misses its files. Name it there.
 */
function nothingOfOthers(): Plugin {
  return {
    name: 'hub-nothing-of-others',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const foreign = file.type === 'chunk' ? file.moduleIds : [];
        const found = foreign.find((id) => id.includes('/node_modules/'));
        if (found)
          this.error(`${found} would be bundled: add its package to packages/hub/package.json`);
      }
    },
  };
}

/**
 * Migrations are known by the name of their class, and run in the order of the number at its end. Two classes of one name in
 * two services would get another name here than in the source, and another place in the order.
 */
function migrationsKeepTheirNames(): Plugin {
  return {
    name: 'hub-migrations-keep-their-names',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const [renamed] = (file.type === 'chunk' && /\b\w+\d{13}\$\d+/.exec(file.code)) || [];
        if (renamed) this.error(`${renamed}: two migrations have the same class name`);
      }
    },
  };
}

/** One file with everything of this house; packages of others stay outside, so that there is exactly one copy of each. */
export default defineConfig({
  plugins: [nothingOfOthers(), migrationsKeepTheirNames()],
  build: {
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: 'src/main.ts',
      output: { entryFileNames: 'main.js', codeSplitting: false },
    },
  },
  ssr: { noExternal: [/^@hub\//] },
});
