import { defineConfig } from 'vite';
import hub from './vite.config.ts';

/** The gateway by itself: what only services need is left out, also the packages of others that they load. */
export default defineConfig({
  ...hub,
  build: {
    ...hub.build,
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/gateway-main.ts',
      output: { entryFileNames: 'gateway.js', codeSplitting: false },
      treeshake: { moduleSideEffects: 'no-external' },
    },
  },
});
