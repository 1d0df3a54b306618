import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@hub/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTrustedDocuments } from './trusted-documents.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const manifest = (...texts: string[]) =>
  JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text])));

let folder: string;
let time: number;
let lines: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-documents-'));
  time = 0;
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () =>
  createTrustedDocuments({
    places: [join(folder, 'built'), join(folder, 'one.json')],
    log: createLogger('test', { destination: { write: (line) => void lines.push(line) } }),
    now: () => time,
  });
const build = (name: string, text: string) => {
  mkdirSync(join(folder, 'built'), { recursive: true });
  writeFileSync(join(folder, 'built', name), text);
};

test('documents of a file and of every build in a folder are known', async () => {
  build('a.json', manifest('{ a }'));
  build('b.json', manifest('{ b }', '{ c }'));
  build('b.json.br', 'no manifest');
  writeFileSync(join(folder, 'one.json'), manifest('{ d }'));
  const documents = open();
  for (const text of ['{ a }', '{ b }', '{ c }', '{ d }'])
    expect(await documents.find(hashOf(text))).toBe(text);
  expect(await documents.find(hashOf('{ e }'))).toBeUndefined();
  expect(lines).toEqual([]);
});

test('a front-end that is built anew is known without a start; the build before it stays known', async () => {
  build('a.json', manifest('{ old }'));
  const documents = open();
  expect(await documents.find(hashOf('{ new }'))).toBeUndefined();
  rmSync(join(folder, 'built/a.json'));
  build('b.json', manifest('{ new }'));
  expect(await documents.find(hashOf('{ new }'))).toBeUndefined(); // looked less than a second ago
  time += 1_000;
  expect(await documents.find(hashOf('{ new }'))).toBe('{ new }');
  expect(await documents.find(hashOf('{ old }'))).toBe('{ old }');
});

test.each([
  ['is cut off', '{ "a": '],
  ['is a list', '[]'],
  ['gives another document under a hash', JSON.stringify({ [hashOf('{ a }')]: '{ evil }' })],
])('a manifest that %s is not believed, and the others are', async (_, text) => {
  build('bad.json', text);
  writeFileSync(join(folder, 'one.json'), manifest('{ d }'));
  const documents = open();
  expect(await documents.find(hashOf('{ d }'))).toBe('{ d }');
  expect(await documents.find(hashOf('{ a }'))).toBeUndefined();
  expect(lines.join()).toContain('could not be read');
});

test('asking at the same time waits for the same look', async () => {
  build('a.json', manifest('{ a }'));
  const documents = open();
  const found = await Promise.all([1, 2, 3].map(() => documents.find(hashOf('{ a }'))));
  expect(found).toEqual(['{ a }', '{ a }', '{ a }']);
});
