import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

const FRONTENDS = fileURLToPath(new URL('../../../frontends/', import.meta.url));
const LIMITS = { shell: 120, public: 60, municipality: 80, agency: 80, partner: 80 } as const;

/** JavaScript of each front-end, gzip: what its current build names, all its lazy parts included. */
export function measureBytes(): Row[] {
  return Object.entries(LIMITS).map(([name, limit]) => {
    const files = scriptsOf(name);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    return {
      what: `JavaScript of ${name}`,
      value: `${(bytes / 1024).toFixed(1)} KB`,
      note: `gzip, whole build; aim for the first load ${limit} KB`,
    };
  });
}

function scriptsOf(name: string): string[] {
  const dist = join(FRONTENDS, name, 'dist');
  const page =
    name === 'shell'
      ? readFileSync(join(dist, 'index.html'), 'utf8')
      : readFileSync(join(dist, 'remote.json'), 'utf8');
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const named = new Set(all.filter((file) => page.includes(file)));
  // a file that a named file imports belongs to the build too; files of earlier builds do not
  for (const file of named) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const other of all) if (text.includes(other.split('/').at(-1) ?? other)) named.add(other);
  }
  return [...named].map((file) => join(dist, file));
}
