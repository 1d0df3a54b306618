import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './src/browser.ts';
import { config } from './src/config.ts';

export default defineConfig({
  testDir: './journeys',
  // The journeys tell one story: what the municipality submits, the agency awards and the public sees.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  reporter: [['list']],
  outputDir: './test-results',
  globalSetup: './src/start.ts',
  testIgnore: config.noBrowser ? ['**'] : [],
  use: {
    launchOptions: config.noBrowser
      ? {}
      : { executablePath: await findBrowser(), args: BROWSER_ARGUMENTS },
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1360, height: 900 },
    trace: 'retain-on-failure',
    reducedMotion: 'reduce',
    actionTimeout: 10_000,
  },
});
