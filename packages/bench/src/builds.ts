import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const FRONTENDS = fileURLToPath(new URL('../../../frontends/', import.meta.url));

export const distOf = (frontend: string): string => join(FRONTENDS, frontend, 'dist');

/** The page of the shell: its script, what it loads ahead, and where shared names lead. */
export interface Shell {
  readonly entry: string;
  readonly preloaded: readonly string[];
  readonly shared: Readonly<Record<string, string>>;
}

export function readShell(): Shell {
  const dist = distOf('shell');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const [, entry = ''] = /<script[^>]*\ssrc="([^"]+)"/.exec(page) ?? [];
  const [, map = '{}'] = /<script type="importmap"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
  const { imports = {} }: { imports?: Record<string, string> } = JSON.parse(map);
  return {
    entry: join(dist, entry),
    preloaded: [...page.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, href = '']) =>
      join(dist, href),
    ),
    shared: Object.fromEntries(
      Object.entries(imports).map(([name, href]) => [name, join(dist, href)]),
    ),
  };
}

export interface Remote {
  readonly entry: string;
  readonly preload: readonly string[];
  readonly shared: readonly string[];
}

export const readRemote = (frontend: string): Remote =>
  JSON.parse(readFileSync(join(distOf(frontend), 'remote.json'), 'utf8'));

const STATIC_IMPORT = /(?:from|import)["'`](\.[^"'`]+\.js)["'`]/g;

/** These files and what they import at once; what they import later, on demand, stays out. */
export function withStaticImports(files: readonly string[]): Set<string> {
  const all = new Set(files);
  for (const file of all)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
      all.add(join(dirname(file), path));
  return all;
}

/** What these files import on demand, and what that imports in turn. */
export function importedLater(files: ReadonlySet<string>): Set<string> {
  const later = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import\(["'`](\.[^"'`]+\.js)["'`]/g)].map(
      ([, path = '']) => join(dirname(file), path),
    ),
  );
  return new Set([...withStaticImports(later)].filter((file) => !files.has(file)));
}

export const gzipped = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

export const namesOf = (files: Iterable<string>): string =>
  [...files].map((file) => basename(file).replace(/-.{8}\.js$/, '')).join(', ');
