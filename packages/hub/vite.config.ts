import { defineConfig } from 'vite';

/** One file with everything of this house; packages of others stay outside, so that there is exactly one copy of each. */
export default defineConfig({
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
