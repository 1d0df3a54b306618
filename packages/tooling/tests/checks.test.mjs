import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { sizeProblems } from '../check/file-sizes.mjs';
import { addressProblems, engineProblems } from '../check/lockfile.mjs';
import { missingTexts } from '../check/texts.mjs';
import { manifestProblems, optionalProblems, pinProblems } from '../check/versions.mjs';
import { embeddedTypes } from '../graph/embedded-types.mjs';

describe('file sizes', () => {
  test('small files and a few long ones are fine', () => {
    expect(sizeProblems([20, 30, 30, 50, 50, 60, 80, 90, 100, 150, 390])).toEqual([]);
    expect(sizeProblems([])).toEqual([]);
  });
  test('many long ones are not', () => {
    expect(sizeProblems([10, 61, 61]).join()).toContain('median of 3 files is 61');
    expect(sizeProblems([10, 10, 10, 10, 201]).join()).toContain('p90');
  });
});

describe('the lockfile', () => {
  test('names no registry', () => {
    expect(addressProblems('a: 1\nresolution: {tarball: https://registry.example/a.tgz}')).toEqual([
      expect.stringContaining('pnpm-lock.yaml:2'),
    ]);
  });
  test.each([
    ['>=18', 0],
    ['^20.19 || >=22.12', 0],
    ['>=22', 1],
    ['^20.19.1', 1],
    ['^20 || ^22', 1],
  ])('a package that wants Node %s is refused %d times', (node, times) => {
    expect(engineProblems({ packages: { 'a@1': { engines: { node } }, 'b@1': {} } })).toHaveLength(
      times,
    );
  });
});

describe('versions', () => {
  test('stand in the catalog', () => {
    const manifest = {
      dependencies: { react: 'catalog:', '@hub/ui': 'workspace:*', pg: '^8.0.0' },
      devDependencies: { vite: '8.3.8' },
    };
    expect(manifestProblems('x/package.json', manifest)).toHaveLength(2);
  });
  test('are exact', () => {
    const pins = { a: '1.2.3', b: '2.0.0-rc.4', c: '^1.0.0', d: 'latest' };
    expect(pinProblems(pins)).toHaveLength(2);
    expect(optionalProblems('x/package.json', { optionalDependencies: pins })).toHaveLength(2);
  });
});

test('texts without English are named, removed ones and the header are not', () => {
  const catalogue = [
    'msgid ""\nmsgstr ""\n"Language: en\\n"',
    '#: a.tsx\nmsgid "Dag"\nmsgstr "Hello"',
    '#: b.tsx\nmsgid "Meld af"\nmsgstr ""',
    '#~ msgid "Weg"\n#~ msgstr ""',
    'msgid "Lang"\nmsgstr ""\n"on two lines"',
  ].join('\n\n');
  expect(missingTexts(`${catalogue}\n`)).toEqual(['Meld af']);
});

test('a type without an id in every contract is embedded', () => {
  const contracts = [
    'type Query { a: A b: B } type A { id: ID! } type B { x: Int }',
    'type Query { a: A c: C } type A { name: String } type C { x: Int } union U = A | C',
  ];
  expect(embeddedTypes(contracts.map((sdl) => buildSchema(sdl)))).toEqual(['B', 'C']);
});
