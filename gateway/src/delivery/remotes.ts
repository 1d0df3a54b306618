import type { AssetStore } from './asset-store.ts';
import { findManifest, type RemoteManifest } from './remote-manifest.ts';

/** A front-end that the shell loads: built and deployed on its own. */
export interface RemoteFolder {
  readonly name: string;
  /** The routes it owns. */
  readonly prefix: string;
  readonly folder: string;
}

/** One line of `/remotes.json`. */
export interface RemoteLine {
  readonly name: string;
  readonly prefix: string;
  readonly url: string;
  /** What stands at `url`, when it is there: the page need not ask again. */
  readonly manifest?: RemoteManifest;
}

const baseOf = (name: string): string => `/apps/${name}/`;

/** The front-ends of this installation, each as it was built last. */
export function listRemotes(
  assets: AssetStore,
  remotes: readonly RemoteFolder[],
): Promise<RemoteLine[]> {
  return Promise.all(
    remotes.map(async ({ name, prefix, folder }) => {
      const manifest = await findManifest(assets, folder);
      return { name, prefix, url: `${baseOf(name)}remote.json`, ...(manifest && { manifest }) };
    }),
  );
}

/** Hashes of all scripts of the remotes, by address, in the form of an import map's `integrity`. */
export function scriptHashes(lines: readonly RemoteLine[]): Record<string, string> {
  const hashes = lines.flatMap(({ name, manifest }) =>
    Object.entries(manifest?.integrity ?? {})
      .filter(([file]) => file.endsWith('.js'))
      .map(([file, hash]) => [baseOf(name) + file, hash] as const),
  );
  return Object.fromEntries(hashes);
}
