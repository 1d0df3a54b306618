import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Subresource integrity of a file's content. */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * A hash for every script and style sheet of a build, as written: that is what a browser gets.
 * @param {string} folder
 * @param {readonly { fileName: string }[]} output
 * @returns {Record<string, string>}
 */
export function integrityOfFiles(folder, output) {
  const names = output.map((file) => file.fileName).filter((name) => /\.(js|css)$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => [name, integrityOf(fs.readFileSync(path.join(folder, name)))]),
  );
}
