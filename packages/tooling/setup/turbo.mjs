import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cleanEnvironment } from './install.mjs';

/** Half the cores, two at least: a test that starts a database and a browser needs more than one. */
const concurrency = () => Math.max(2, Math.ceil(availableParallelism() / 2));

/**
 * Starts Turborepo: nothing is sent anywhere, no process stays behind.
 * @param {string} root
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startTurbo(root, args, options = {}) {
  const bin = path.join(root, 'node_modules/.bin');
  const windows = process.platform === 'win32';
  return spawn(
    path.join(bin, windows ? 'turbo.cmd' : 'turbo'),
    [...args, `--concurrency=${concurrency()}`],
    {
      cwd: root,
      shell: windows,
      env: {
        ...cleanEnvironment(),
        PATH: bin + path.delimiter + process.env.PATH, // turbo asks for the pinned pnpm
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
      },
      ...options,
    },
  );
}
