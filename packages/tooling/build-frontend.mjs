/** Builds the front-end in whose folder it runs, into its `dist`. See README.md for what the folder holds. */
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
const isShell = !mountFile(root);

const built = isShell ? await buildShell({ root }) : await buildRemote({ root });
const rows = isShell ? shellRows(built) : remoteRows({ name, ...built });
console.log(sizeTable(name, rows));

const problems = problemsOf({ rows, bundled: bundledShared(built.output) });
if (problems.length > 0) {
  console.error(problems.map((problem) => `${name}: ${problem}`).join('\n'));
  process.exitCode = 1;
} else {
  removeOldFiles(dist);
  await compressFolder(dist);
}
