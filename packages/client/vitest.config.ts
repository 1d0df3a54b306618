import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://hub.test/' } },
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
