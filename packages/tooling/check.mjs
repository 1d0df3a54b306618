/** `npm run check`: everything that is judged without running the product. Runs all checks and fails when one does. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContracts } from './check/contract/contracts.mjs';
import { checkAdvisories } from './check/dependencies/advisories.mjs';
import { checkLicences } from './check/dependencies/licences.mjs';
import { checkFileSizes } from './check/file-sizes.mjs';
import { checkGenerated } from './check/generated.mjs';
import { checkLockfile } from './check/lockfile.mjs';
import { runTool } from './check/run.mjs';
import { checkSubgraphs } from './check/sdl/lint.mjs';
import { checkTexts } from './check/texts.mjs';
import { checkVersions } from './check/versions.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const ROOMS = ['packages', 'services', 'gateway', 'frontends'];

/** @typedef {{ problems: string[], notes: string[] }} Found problems fail the check; notes are for who reviews */

/** @type {readonly [string, () => Promise<string[] | Found>][]} */
const CHECKS = [
  [
    'format and lint',
    () =>
      runTool(root, 'node_modules/@biomejs/biome/bin/biome', [
        'check',
        '--error-on-warnings',
        '--colors=off',
        '.',
      ]),
  ],
  [
    'types',
    () =>
      runTool(root, 'packages/tooling/turbo.mjs', [
        'types',
        '--output-logs=errors-only',
        '--continue',
      ]),
  ],
  [
    'floors: who imports what',
    () =>
      runTool(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
        ...ROOMS,
      ]),
  ],
  [
    'unused files, exports, dependencies',
    () => runTool(root, 'node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  ],
  ['file sizes', () => checkFileSizes(root)],
  ['lockfile: no address, every Node version', () => checkLockfile(root)],
  ['advisories: nothing older than its smallest safe version', () => checkAdvisories(root)],
  ['licences', () => checkLicences(root)],
  ['versions in one place, no script at install', () => checkVersions(root)],
  ['generated from the contracts', () => checkGenerated(root)],
  ['subgraphs: borders, tags, field sets', () => checkSubgraphs(root)],
  ['contracts keep what was released', () => checkContracts(root)],
  ['texts, Dutch and English', () => checkTexts(root)],
];

const wanted = process.argv.slice(2);
for (const [name, check] of CHECKS) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const started = Date.now();
  const found = await check();
  const { problems, notes } = Array.isArray(found) ? { problems: found, notes: [] } : found;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? 'ok   ' : 'WRONG'} ${name} (${seconds} s)`);
  for (const note of notes) console.log(`      note: ${note}`);
  if (problems.length === 0) continue;
  console.log(problems.join('\n'));
  process.exitCode = 1;
}
