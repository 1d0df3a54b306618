import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleFiles, loadContracts } from './graph-bundle.ts';

const sdl = (field: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag"])
  type Query { ${field}: String @tag(name: "public") }`;
const SUBGRAPHS = [{ name: 'books', sdl: sdl('books') }];
const CHANGED = [{ name: 'books', sdl: sdl('novels') }];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-graph-'));
  for (const [name, text] of bundleFiles(SUBGRAPHS, ['public'])) {
    writeFileSync(
      join(folder, name),
      name.includes('.supergraph.') ? text.replace('books: String', 'marked: String') : text,
    );
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the committed contract is served as it is', async () => {
  const contracts = await loadContracts(folder, SUBGRAPHS, ['public']);
  expect(contracts.get('public')).toContain('marked: String');
});

test('a contract that was made from other subgraphs is not', async () => {
  const contracts = await loadContracts(folder, CHANGED, ['public']);
  expect(contracts.get('public')).toContain('novels: String');
  expect(contracts.get('public')).not.toContain('marked');
});

test('a missing file is no obstacle', async () => {
  rmSync(join(folder, 'public.supergraph.graphql'));
  expect((await loadContracts(folder, SUBGRAPHS, ['public'])).get('public')).toContain(
    'books: String',
  );
});
