import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachSlice } from '../slice/attach.mjs';
import { namesOf } from '../slice/names.mjs';
import { writeSlice } from '../slice/write-slice.mjs';

const NOW = new Date('2026-11-23T09:30:00Z');
let folder;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-slice-'));
  fs.mkdirSync(path.join(folder, 'src'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const read = (file) => fs.readFileSync(path.join(folder, file), 'utf8');

test.each([
  ['interim-report', 'InterimReport', 'interim-reports', 'interim_report'],
  ['inquiry', 'Inquiry', 'inquiries', 'inquiry'],
  ['survey', 'Survey', 'surveys', 'survey'],
])('%s has its names', (noun, type, many, table) => {
  expect(namesOf('finance', noun, NOW)).toMatchObject({
    __Noun__: type,
    __nouns__: many,
    __noun_snake__: table,
    __minute__: '20261123t0930',
  });
});

test.each(['InterimReport', 'interim report', '', '../x'])('%j is no noun', (noun) => {
  expect(() => namesOf('finance', noun, NOW)).toThrow('kebab-case');
});

test('every mark is filled, and a second time nothing is overwritten', () => {
  const names = namesOf('finance', 'interim-report', NOW);
  const files = writeSlice(folder, names);
  expect(files).toContain('migrations/20261123t0930-interim-report.ts');
  expect(files).toContain('src/interim-report/interim-report.policy.ts');
  for (const file of files) expect(`${file} ${read(file)}`).not.toMatch(/__\w+__/);
  expect(() => writeSlice(folder, names)).toThrow('exists already');
});

test('it is attached where the service names its slices; the rest is told', () => {
  const write = (file, text) => fs.writeFileSync(path.join(folder, file), text);
  write('src/subgraph.ts', 'x({ resolvers: [], references: {}, });\ny({ entities: [] });\n');
  write('src/loaders.ts', 'export const loaders = (context: BareContext) => ({\n});\n');
  const byHand = attachSlice(folder, namesOf('finance', 'interim-report', NOW));
  expect(byHand).toEqual(['src/subgraph.ts: InterimReport1795426200000,']);
  expect(read('src/subgraph.ts')).toContain('resolvers: [\nInterimReportResolver,]');
  expect(read('src/loaders.ts')).toContain('=> ({\n...interimReportLoaders(context),');
});
