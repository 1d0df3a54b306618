import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The documents of a manifest by their hashes. Each hash is computed anew: a manifest cannot give another document under the
 * hash of one that somebody reviewed.
 * @throws when the text is no manifest.
 */
export function readManifest(text: string): ReadonlyMap<string, string> {
  const content: unknown = JSON.parse(text);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new Error('A manifest is an object of documents by their hashes.');
  const documents = Object.entries(content).map(([hash, document]): [string, string] => {
    if (typeof document !== 'string' || hashOf(document) !== hash)
      throw new Error(`The document of ${hash} has another hash.`);
    return [hash, document];
  });
  return new Map(documents);
}

/** The manifests at a place: a file, or a folder with one of each build. Nothing when there was no build yet. */
export async function manifestsAt(place: string): Promise<string[]> {
  const facts = await stat(place).catch(() => undefined);
  if (!facts) return [];
  if (facts.isFile()) return [await readFile(place, 'utf8')];
  const names = (await readdir(place)).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map((name) => readFile(join(place, name), 'utf8')));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
