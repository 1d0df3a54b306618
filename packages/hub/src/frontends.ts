import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DeliveryOptions } from '@hub/gateway';

/** The front-ends that the shell loads, with the routes they own. The public one comes last: it owns all that is left. */
const REMOTES = [
  { name: 'agency', prefix: '/agency' },
  { name: 'municipality', prefix: '/municipality' },
  { name: 'partner', prefix: '/partner' },
  { name: 'public', prefix: '/' },
] as const;

/** Where the built files are: in this checkout, unless another folder is given for a name. */
export function deliveryOf(
  root: string,
  folders: Readonly<Record<string, string>> = {},
): DeliveryOptions {
  const folderOf = (name: string) => folders[name] ?? join(root, 'frontends', name, 'dist');
  return {
    shell: folderOf('shell'),
    remotes: REMOTES.map((remote) => ({ ...remote, folder: folderOf(remote.name) })),
  };
}

/** Names of front-ends without a build; the banner says so. */
export function missingBuilds({ shell, remotes }: DeliveryOptions): string[] {
  const files = [
    ['shell', join(shell, 'index.html')],
    ...remotes.map(({ name, folder }) => [name, join(folder, 'remote.json')]),
  ] as const;
  return files.flatMap(([name = '', file = '']) => (existsSync(file) ? [] : [name]));
}
