import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { config, share } from './config.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Keeps a test browser quiet: no sandbox inside containers, no calls to its maker. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Path of the Chromium that runs the journeys: `$CHROME`, an installed one, else the one inside an npm package.
 * @throws when there is none, because a journey that does not run proves nothing.
 */
export async function findBrowser(): Promise<string> {
  const installed = [config.chrome, ...INSTALLED].find((path) => path && existsSync(path));
  if (installed) return installed;
  // The package unpacks its own system libraries only when it believes to run there.
  share('AWS_LAMBDA_JS_RUNTIME', 'nodejs20.x');
  // It unpacks into the temporary folder under fixed names: a folder per user keeps users apart.
  const folder = join(config.temporary, `hub-chromium-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true });
  share('TMPDIR', folder);
  const path = await chromium.executablePath();
  if (!existsSync(path)) {
    throw new Error(
      'No browser: set CHROME, install chromium, or set HUB_NO_BROWSER=1 to go without journeys.',
    );
  }
  return path;
}
