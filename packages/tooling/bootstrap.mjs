// Proves: `npm start` and `npm test` work on a fresh machine with Node and npm only (prestart/pretest run this file).
// It checks the Node version, installs the workspace with the pinned pnpm when needed, and does nothing when all is in place.
// Leaves out: proxies, offline mirrors, Windows and macOS runs, a second caller at the same moment.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

// the same range as "engines" in package.json: ^20.19 || ^22.13 || >=24.11
const [major, minor] = process.versions.node.split('.').map(Number);
const supported =
  (major === 20 && minor >= 19) ||
  (major === 22 && minor >= 13) ||
  (major === 24 && minor >= 11) ||
  major > 24;
if (!supported) {
  console.error(`Node ${process.versions.node} is not supported: use 20.19+, 22.13+ or 24.11+.`);
  process.exit(1);
}

const { packageManager } = JSON.parse(fs.readFileSync('package.json', 'utf8')); // "pnpm@10.34.9"
const stamp = createHash('sha256')
  .update(fs.readFileSync('pnpm-lock.yaml'))
  .update(packageManager)
  .update(process.platform + process.arch)
  .digest('hex');
const stampFile = 'node_modules/.hub-install';

// .modules.yaml is pnpm's own mark: a stray `npm install` removes or ignores it, and then the tree must be repaired
const installed =
  fs.existsSync('node_modules/.modules.yaml') &&
  fs.existsSync(stampFile) &&
  fs.readFileSync(stampFile, 'utf8') === stamp;

if (!installed) {
  const started = Date.now();
  console.log(`Installing with ${packageManager} ...`);
  // npm puts npm_config_* and others in our environment; pnpm would read some of them
  const foreign = /^npm_(config|package|lifecycle)/i;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !foreign.test(name)),
  );
  env.CI = 'true';
  const windows = process.platform === 'win32';
  const result = spawnSync(
    windows ? 'npx.cmd' : 'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    {
      env,
      shell: windows,
      stdio: ['ignore', process.env.HUB_VERBOSE ? 'inherit' : 'pipe', 'pipe'],
    },
  );
  if (result.status !== 0) {
    console.error(
      String(result.stdout ?? ''),
      String(result.stderr ?? ''),
      String(result.error ?? ''),
    );
    process.exit(result.status ?? 1);
  }
  fs.writeFileSync(stampFile, stamp);
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
