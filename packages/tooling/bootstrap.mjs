/**
 * Makes a fresh clone ready with Node and npm only: checks the Node version and installs the workspace with the pinned pnpm.
 * Runs before every script of the root (`prestart`, `pretest`, ...) and does nothing when all is in place.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled, readPins } from './setup/install.mjs';
import { withLock } from './setup/lock.mjs';
import { acceptsNode } from './setup/node-version.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const pins = readPins(root);

if (!acceptsNode(pins.engines.node, process.versions.node)) {
  console.error(
    `Node ${process.versions.node} is too old or untested. Use Node ${pins.engines.node}.`,
  );
  process.exit(1);
}

if (!isInstalled(root)) {
  const started = Date.now();
  try {
    await withLock(path.join(root, '.hub/install.lock'), async () => {
      if (isInstalled(root)) return; // another caller was faster
      console.log(`Installing with ${pins.packageManager} (once) ...`);
      await install(root, pins.packageManager);
      console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
