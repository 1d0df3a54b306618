/** `npm run new:slice <service> <noun>`: writes the files of a slice in the shape of the house, and attaches it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { attachSlice } from './slice/attach.mjs';
import { namesOf } from './slice/names.mjs';
import { writeSlice } from './slice/write-slice.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const services = fs.readdirSync(path.join(root, 'services'));
const [service = '', noun = ''] = process.argv.slice(2);

try {
  if (!services.includes(service)) {
    throw new Error(`Usage: npm run new:slice <${services.join(' | ')}> <noun>`);
  }
  const folder = path.join(root, 'services', service);
  const names = namesOf(service, noun, new Date());
  const files = writeSlice(folder, names);
  const byHand = attachSlice(folder, names);
  const changed = [...files, 'src/subgraph.ts', 'src/loaders.ts'].map((f) => path.join(folder, f));
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  spawnSync(process.execPath, [biome, 'check', '--write', ...changed], { cwd: root });

  console.log(files.map((file) => `services/${service}/${file}`).join('\n'));
  if (byHand.length > 0) console.log(`Add by hand:\n${byHand.join('\n')}`);
  console.log(
    `Next: write the columns, the steps and their tests; then "npx vitest run -u" in services/${service} (its schema.graphql is a snapshot) and "pnpm graph" in packages/hub.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
