import type { Asset, AssetStore } from './asset-store.ts';

/** What the build of a remote says about itself. The page reads all of it; here only the hashes matter. */
export interface RemoteManifest {
  readonly [field: string]: unknown;
  readonly entry: string;
  /** Subresource integrity per file, relative to the manifest. */
  readonly integrity?: Readonly<Record<string, string>>;
}

/** Parsed once per build: a file that did not change is the same object. */
const parsed = new WeakMap<Asset, RemoteManifest | null>();

/** The manifest beside a remote's files; undefined when there is none that can be read. */
export async function findManifest(
  assets: AssetStore,
  folder: string,
): Promise<RemoteManifest | undefined> {
  const asset = await assets.find(folder, 'remote.json');
  if (!asset) return undefined;
  const known = parsed.get(asset);
  if (known !== undefined) return known ?? undefined;
  const manifest = readManifest((await asset.body('identity')).toString('utf8'));
  parsed.set(asset, manifest ?? null);
  return manifest;
}

/** A manifest that is half written or not ours is no manifest: the page then asks for it and says what is wrong. */
export function readManifest(text: string): RemoteManifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isManifest = (value: unknown): value is RemoteManifest =>
  typeof value === 'object' &&
  value !== null &&
  'entry' in value &&
  typeof value.entry === 'string' &&
  (!('integrity' in value) || isHashes(value.integrity));

const isHashes = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([file, hash]) => /^[\w./-]+$/.test(file) && /^sha384-[A-Za-z0-9+/]{64}$/.test(String(hash)),
  );
