/** Collects the texts of the front-end in whose folder it runs into src/locales/*.po, and drops those no longer used. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));
const config = pathOf('lingui.config.mjs');
const result = spawnSync(
  process.execPath,
  [pathOf('node_modules/@lingui/cli/dist/lingui.js'), 'extract', '--clean', '--config', config],
  { stdio: 'inherit', env: { ...process.env, LINGUI_CONFIG: config } },
);
process.exitCode = result.status ?? 1;
