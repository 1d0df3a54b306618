import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { EFFORT, type Encoding, encode, WORTH_COMPRESSING } from './encoding.ts';
import { isCompressible, mediaTypeOf } from './media-type.ts';

/** A file of a front-end, ready to send. */
export interface Asset {
  readonly type: string;
  /** True when the name holds a hash of the content: such a file never changes. */
  readonly immutable: boolean;
  readonly tag: string;
  /** The body in an encoding; compressed once and kept. */
  body(encoding: Encoding): Promise<Buffer>;
  /** False for pictures, fonts and tiny files: they are sent as they are. */
  readonly compressible: boolean;
}

export interface AssetStore {
  find(folder: string, path: string): Promise<Asset | undefined>;
}

/** Vite's names: `entry-BxY12_ab.js`. A hash of lower-case letters only (1 in 1400) is taken for a word: merely not cached. */
const HASHED = /-(?=[\w-]*[A-Z0-9_])[\w-]{8}\.\w+$/;

/**
 * Reads files of built front-ends. A file that was built again is read again: its time or size differs. A hashed file that
 * was sent once stays, so that a tab which was open during a deployment can go on.
 */
export function createAssetStore(): AssetStore {
  const kept = new Map<string, Asset>();
  return {
    async find(folder, path) {
      const key = `${folder}\0${path}`;
      const found = kept.get(key);
      if (found?.immutable) return found;
      const file = await resolveInside(folder, path);
      const facts = file === undefined ? undefined : await stat(file).catch(() => undefined);
      if (file === undefined || !facts?.isFile()) return undefined;
      const tag = `"${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}"`;
      if (found?.tag === tag) return found;
      const asset = createAsset(file, tag, await readFile(file));
      kept.set(key, asset);
      return asset;
    },
  };
}

function createAsset(file: string, tag: string, content: Buffer): Asset {
  const type = mediaTypeOf(file);
  const bodies = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(content)]]);
  return {
    type,
    tag,
    immutable: HASHED.test(basename(file)),
    compressible: isCompressible(type) && content.length >= WORTH_COMPRESSING,
    body(encoding) {
      const made = bodies.get(encoding) ?? compressed(file, content, encoding);
      bodies.set(encoding, made);
      return made;
    },
  };
}

/** The form that the build left beside the file, unless it is older than the file; else made here, once. */
async function compressed(file: string, content: Buffer, encoding: Encoding): Promise<Buffer> {
  const ready = `${file}${encoding === 'br' ? '.br' : '.gz'}`;
  const [own, beside] = await Promise.all([stat(file), stat(ready).catch(() => undefined)]);
  if (beside && beside.mtimeMs >= own.mtimeMs) return readFile(ready);
  return encode(content, encoding, EFFORT.once);
}

/** The real file for a path below a folder; undefined when the path leads out of it or to a hidden file. */
async function resolveInside(folder: string, path: string): Promise<string | undefined> {
  if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) return undefined;
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return undefined;
  const file = await realpath(join(root, path)).catch(() => undefined);
  return file?.startsWith(`${root}${sep}`) ? file : undefined;
}
