import { defineConfig } from 'vite';

export default defineConfig({
  // Our own packages are TypeScript and go into the bundle; all others stay outside, so that there is one graphql and one typeorm.
  ssr: { noExternal: [/^@hub\//] },
  build: {
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { input: 'src/main.ts' },
  },
});
