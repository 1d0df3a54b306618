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

/** One file with everything of this house; packages of others stay outside, so that there is exactly one copy of each. */
export default defineConfig({
  plugins: [nothingOfOthers()],
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
