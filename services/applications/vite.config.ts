import { defineConfig } from 'vite';

export default defineConfig({
  // Our own packages are TypeScript and go into the bundle. What package.json names stays outside: one graphql, one typeorm, one type-graphql.
  ssr: { noExternal: [/^@hub\//] },
  build: {
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { input: 'src/main.ts' },
  },
});
