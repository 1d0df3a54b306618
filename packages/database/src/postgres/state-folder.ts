import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { closedFolder, serverAccount } from './account.ts';

export interface StateFolder {
  readonly path: string;
  /** Why it is not the usual place; to be told to the user. */
  readonly note: string | null;
}

/**
 * Where a checkout keeps its database and secrets: `.hub` inside it. Root cannot use that when the checkout lies below a
 * closed home folder, because the server runs as another account; then a folder below /var/tmp that belongs to the checkout.
 */
export function chooseStateFolder(checkout: string, wanted?: string | null): StateFolder {
  const account = serverAccount();
  if (wanted) return { path: path.resolve(wanted), note: null };
  const inside = path.join(path.resolve(checkout), '.hub');
  const closed = closedFolder(inside, account);
  if (!closed) return { path: inside, note: null };
  const key = createHash('sha256').update(path.resolve(checkout)).digest('hex').slice(0, 12);
  const fallback = path.join('/var/tmp', `hub-${key}`);
  return {
    path: fallback,
    note: `Data is kept in ${fallback}: PostgreSQL does not run as root, and its account cannot enter ${closed}.`,
  };
}

/** Makes the folder; refuses one that others may write in, or that they put into a shared folder before we could. */
export function prepareStateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const own = process.getuid?.();
  if (own === undefined) return;
  const stat = statSync(folder);
  const sharedParent = (statSync(path.dirname(folder)).mode & 0o002) !== 0;
  if ((stat.mode & 0o002) !== 0 || (sharedParent && stat.uid !== own)) {
    throw new Error(
      `${folder} belongs to somebody else or everybody may write in it: remove it or set HUB_DATA.`,
    );
  }
}
