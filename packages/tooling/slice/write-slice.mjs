import fs from 'node:fs';
import path from 'node:path';
import { fill } from './names.mjs';

const TEMPLATES = new URL('templates/', import.meta.url);

/** template -> its file in the service */
const FILES = {
  state: 'src/__noun__/__noun__-state.ts',
  entity: 'src/__noun__/__noun__.entity.ts',
  policy: 'src/__noun__/__noun__.policy.ts',
  loaders: 'src/__noun__/__noun__.loaders.ts',
  connection: 'src/__noun__/__noun__-connection.ts',
  find: 'src/__noun__/find-__nouns__.ts',
  rules: 'src/__noun__/closing.rules.ts',
  'rules-test': 'src/__noun__/closing.rules.test.ts',
  refused: 'src/__noun__/close-__noun__-refused.ts',
  'use-case': 'src/__noun__/close-__noun__.ts',
  resolver: 'src/__noun__/__noun__.resolver.ts',
  migration: 'migrations/__minute__-__noun__.ts',
  test: 'tests/__noun__.test.ts',
};

/**
 * Writes the files of a slice; never over an existing one.
 * @param {string} folder of the service
 * @param {Record<string, string>} names
 * @returns {string[]} the new files, from the folder of the service
 */
export function writeSlice(folder, names) {
  const files = Object.entries(FILES).map(([template, file]) => ({
    file: fill(file, names),
    text: fill(fs.readFileSync(new URL(`${template}.txt`, TEMPLATES), 'utf8'), names),
  }));
  const present = files.find(({ file }) => fs.existsSync(path.join(folder, file)));
  if (present) throw new Error(`${path.join(folder, present.file)} exists already`);
  for (const { file, text } of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  return files.map(({ file }) => file);
}
