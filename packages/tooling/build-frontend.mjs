/** Builds the front-end in whose folder it runs, into its `dist`. See README.md for what the folder holds. */
import fs from 'node:fs';
import path from 'node:path';
import { buildRemote, mountFile } from './frontend/build-remote.mjs';
import { buildShell } from './frontend/build-shell.mjs';
import { bundledShared, remoteRows, shellRows } from './frontend/bundle-check.mjs';
import { problemsOf, sizeTable } from './frontend/bundle-report.mjs';
import { compressFolder } from './frontend/compress.mjs';
import { removeOldFiles } from './frontend/old-files.mjs';

const root = process.cwd();
const name = path.basename(root);
const dist = path.join(root, 'dist');

async function build() {
  if (mountFile(root)) {
    const built = await buildRemote({ root });
    return { output: built.output, rows: remoteRows({ name, ...built }) };
  }
  if (!fs.existsSync(path.join(root, 'index.html'))) {
    throw new Error('A front-end has src/mount.ts; only the shell has index.html instead.');
  }
  const built = await buildShell({ root });
  return { output: built.output, rows: shellRows(built) };
}

try {
  const { output, rows } = await build();
  console.log(sizeTable(name, rows));
  const problems = problemsOf({ rows, bundled: bundledShared(output) });
  if (problems.length > 0) throw new Error(problems.map((one) => `${name}: ${one}`).join('\n'));
  removeOldFiles(dist);
  await compressFolder(dist);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
