import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const SOURCE = /\.(ts|tsx|mjs)$/;
const NOT_WRITTEN = /(^|\/)(dist|generated|data)\/|\.gen\.ts$/;

/** Source files that people wrote: known to git, or new and not ignored. @param {string} root */
export function sourceFiles(root) {
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return stdout
    .split('\0')
    .filter((file) => SOURCE.test(file) && !NOT_WRITTEN.test(file))
    .filter((file) => fs.existsSync(path.join(root, file)));
}
