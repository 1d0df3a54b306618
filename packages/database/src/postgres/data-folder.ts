import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Account, giveTo } from './account.ts';

export const OWNER = 'hub_owner';

export const dataFolderOf = (state: string): string => path.join(state, 'db');

const passwordFileOf = (state: string): string => path.join(state, 'db-password');

export const ownerPassword = (state: string): string =>
  fs.readFileSync(passwordFileOf(state), 'utf8');

/** The data folder; made by initdb on the first start. */
export function openDataFolder(state: string, native: string, account: Account): string {
  const folder = dataFolderOf(state);
  if (!fs.existsSync(folder)) {
    const password = randomBytes(24).toString('base64url');
    fs.writeFileSync(passwordFileOf(state), password, { mode: 0o600 });
    makeDataFolder({ folder, state, native, account, password });
  }
  const made = fs.readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  const ours = majorVersion(native, account);
  if (made !== ours) {
    throw new Error(
      `The data in ${folder} was made by PostgreSQL ${made}; this version of the hub brings ${ours}. ` +
        'Move it over with an export, or start with fresh data.',
    );
  }
  return folder;
}

/** initdb in a folder of another name, then a rename: a start that was cut off leaves nothing half made behind. */
function makeDataFolder(options: {
  folder: string;
  state: string;
  native: string;
  account: Account;
  password: string;
}): void {
  const { folder, state, native, account, password } = options;
  for (const name of fs.readdirSync(state)) {
    if (name.startsWith('init-')) fs.rmSync(path.join(state, name), { recursive: true });
  }
  const draft = path.join(state, `init-${randomBytes(6).toString('hex')}`);
  // initdb cannot read the password from a pipe of Node: a 0600 file for the moment.
  const once = `${draft}.password`;
  fs.mkdirSync(draft, { mode: 0o700 });
  fs.writeFileSync(once, `${password}\n`, { mode: 0o600 });
  giveTo(account, draft);
  giveTo(account, once);
  const args = ['-D', draft, '-U', OWNER, '-A', 'scram-sha-256', `--pwfile=${once}`];
  args.push('--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-BE');
  args.push('--data-checksums', '--no-instructions');
  try {
    execFileSync(path.join(native, 'bin', 'initdb'), args, {
      ...account,
      cwd: os.tmpdir(),
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    fs.renameSync(draft, folder);
  } finally {
    fs.rmSync(once, { force: true });
  }
}

function majorVersion(native: string, account: Account): string {
  const version = execFileSync(path.join(native, 'bin', 'postgres'), ['--version'], {
    ...account,
    cwd: os.tmpdir(),
    env: serverEnvironment(),
  });
  return /(\d+)\./.exec(version.toString())?.[1] ?? '';
}

/** The server needs no variable of ours: secrets of the process stay out of its environment. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };
}
