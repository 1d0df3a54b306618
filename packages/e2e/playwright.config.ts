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
    screenshot: 'only-on-failure',
    // Not by itself: with the Chromium of the npm package, which is older than Playwright's own, recording loses a response of
    // each login, and the journey fails with "was not bound in the connection".
    trace: config.trace ? 'retain-on-failure' : 'off',
    reducedMotion: 'reduce',
    actionTimeout: 10_000,
  },
});
