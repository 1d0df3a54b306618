import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** npm puts these in our environment, and pnpm would read some of them as its own settings. */
const FOREIGN = /^npm_(config|package|lifecycle)/i;
/** pnpm's own mark: a stray `npm install` removes it, and then the tree has to be repaired. */
const PNPM_MARK = 'node_modules/.modules.yaml';
const STAMP = 'node_modules/.hub-install';

/** @param {string} root @returns {{ packageManager: string, engines: { node: string } }} */
export const readPins = (root) =>
  JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

const readOrNothing = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

const stampOf = (root) =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'pnpm-lock.yaml')))
    .update(readPins(root).packageManager)
    .update(process.platform + process.arch)
    .digest('hex');

/** Is the tree the one of the lockfile? @param {string} root */
export const isInstalled = (root) =>
  fs.existsSync(path.join(root, PNPM_MARK)) &&
  readOrNothing(path.join(root, STAMP)) === stampOf(root);

/** The environment of the user without what npm added. */
export const cleanEnvironment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))),
  CI: 'true', // no questions
});

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (process.env.HUB_VERBOSE) process.stdout.write(data);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Installs exactly what the lockfile says. Throws with the end of pnpm's own words when it fails.
 * @param {string} root
 * @param {string} packageManager for example `pnpm@10.34.9`
 */
export async function install(root, packageManager) {
  fs.rmSync(path.join(root, STAMP), { force: true }); // an interrupted installation leaves no stamp
  const windows = process.platform === 'win32';
  const { code, output } = await run(
    windows ? 'npx.cmd' : 'npx',
    ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'],
    { cwd: root, env: cleanEnvironment(), shell: windows, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (code !== 0) {
    const words = output.trim().split('\n').slice(-15).join('\n');
    throw new Error(
      `${words}\nThe installation failed. Is there a connection to the npm registry, and may you write in ${root}?`,
    );
  }
  fs.writeFileSync(path.join(root, STAMP), stampOf(root));
}
