import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import path from 'node:path';

/** The operating-system account the server runs as; empty for a normal user, who runs it himself. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: pick an existing unprivileged account. A uid without a passwd entry does not work. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) };
    } catch {
      // this account does not exist: try the next one
    }
  }
  throw new Error('PostgreSQL refuses to run as root, and neither "postgres" nor "nobody" exists.');
}

const idOf = (flag: string, user: string): number =>
  Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());

/** The first folder on the way to `folder` that the account may not enter (a 0700 home folder is one), if any. */
export function closedFolder(folder: string, account: Account): string | undefined {
  if (account.uid === undefined) return undefined;
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const stat = statSync(current, { throwIfNoEntry: false });
    if (stat && stat.uid !== account.uid && (stat.mode & 0o001) === 0) return current;
    if (current === path.dirname(current)) return undefined;
  }
}

/** Makes a file or folder the account's own. */
export function giveTo(account: Account, file: string): void {
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(file, account.uid, account.gid);
  }
}
