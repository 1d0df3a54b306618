import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledShared } from '../frontend/bundle-check.mjs';
import { heaviestRoute, loadedWith } from '../frontend/bundle-graph.mjs';
import { problemsOf, sizeTable } from '../frontend/bundle-report.mjs';
import { integrityOfFiles } from '../frontend/integrity.mjs';
import { removeOldFiles } from '../frontend/old-files.mjs';
import { sharedPackageOf } from '../frontend/shared-modules.mjs';
import { shellPage } from '../frontend/shell-page.mjs';

const chunk = (imports = [], dynamicImports = []) => ({ imports, dynamicImports });
const CHUNKS = new Map([
  ['entry', chunk(['common', 'react'], ['small', 'large'])],
  ['common', chunk(['entry'])],
  ['small', chunk(['common'])],
  ['large', chunk(['common', 'chart'])],
  ['chart', chunk()],
  ['/shared/react', chunk()],
]);

describe('what loads together', () => {
  test('follows imports once, leaves unknown names out', () => {
    expect([...loadedWith(['entry'], CHUNKS)].sort()).toEqual(['common', 'entry']);
  });
  test('follows shared names where they are known', () => {
    const found = loadedWith(['entry'], CHUNKS, (name) => `/shared/${name}`);
    expect(found).toContain('/shared/react');
  });
  test('the heaviest first route is the entry with its heaviest lazy part', () => {
    const sizes = { entry: 10, common: 5, small: 3, large: 1, chart: 40 };
    expect(heaviestRoute('entry', CHUNKS, (file) => sizes[file])).toEqual({
      file: 'large',
      bytes: 56,
    });
  });
});

test.each([
  ['/x/node_modules/.pnpm/react@19.3.1/node_modules/react/index.js', 'react'],
  ['/x/node_modules/.pnpm/wouter@3/node_modules/wouter/src/index.js', 'wouter'],
  ['/x/node_modules/@urql/core/dist/a.mjs', '@urql/core'],
  ['/x/packages/ui/src/parts/Button.tsx', 'ui'],
  ['/x/packages/ui/src/styles.css', undefined],
  ['/x/node_modules/react-aria/index.js', undefined],
  ['/x/frontends/public/src/App.tsx', undefined],
])('%s belongs to %s', (file, name) => {
  expect(sharedPackageOf(file)).toBe(name);
});

test('a second copy and a size above the limit are told with what to do', () => {
  const output = [
    { type: 'chunk', fileName: 'a.js', moduleIds: ['C:\\x\\node_modules\\react\\index.js'] },
  ];
  const rows = [
    { what: 'JavaScript', bytes: 2048, limit: 1024 },
    { what: 'styles', bytes: 10, limit: 1024 },
  ];
  const problems = problemsOf({ rows, bundled: bundledShared(output) });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('second copy of react');
  expect(problems[1]).toContain('JavaScript is too large');
  expect(sizeTable('public', rows)).toMatch(/JavaScript +2\.0 KB of 1\.0 KB {2}OVER by 1\.0 KB/);
});

describe('the page of the shell', () => {
  const importMap = {
    imports: { react: '/shared/react-1.js', '</script>': '/shared/urql-1.js' },
    integrity: { '/shared/react-1.js': 'sha384-x' },
  };
  const page = shellPage(
    '<head><!-- import map --><script type="module" crossorigin src="/a.js"></script><link rel="stylesheet" href="/a.css"></head>',
    {
      integrity: { '/a.js': 'sha384-a', '/a.css': 'sha384-b', '/shared/ui.css': 'sha384-c' },
      importMap,
      css: ['/shared/ui.css'],
      preload: ['/shared/react-1.js'],
      font: '/assets/inter.woff2',
    },
  );
  test('has the map before the first module, both with a nonce', () => {
    expect(page.indexOf('type="importmap" nonce="__NONCE__"')).toBeGreaterThan(0);
    expect(page.indexOf('importmap')).toBeLessThan(page.indexOf('type="module"'));
    expect(page).toContain('<script nonce="__NONCE__" type="module"');
  });
  test('cannot be left by a text inside the map', () => {
    expect(page.split('</script>')).toHaveLength(3);
  });
  test('preloads what the first paint needs and nothing else', () => {
    expect(page).toContain('modulepreload" href="/shared/react-1.js" integrity="sha384-x"');
    expect(page).not.toContain('modulepreload" href="/shared/urql-1.js"');
    expect(page).toContain('href="/assets/inter.woff2" as="font"');
  });
  test('names the hash of every script and style sheet', () => {
    expect(page).toContain('src="/a.js" integrity="sha384-a"');
    expect(page).toContain('href="/a.css" integrity="sha384-b"');
    expect(page).toContain('href="/shared/ui.css" integrity="sha384-c"');
    const [, map = ''] = /<script type="importmap"[^>]*>(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(map).integrity).toEqual({
      '/shared/react-1.js': 'sha384-x',
      '/a.js': 'sha384-a',
      '/__REMOTES__': '',
    });
  });
  test('without its place for the map is refused', () => {
    const parts = { importMap, css: [], preload: [], integrity: {} };
    expect(() => shellPage('<head></head>', parts)).toThrow('import map');
  });
});

test('the hash of a file is the one that browsers compute', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-dist-'));
  fs.writeFileSync(path.join(folder, 'a.js'), "alert('Hello, world.');");
  const output = ['a.js', 'font.woff2'].map((fileName) => ({ fileName }));
  // the example of the W3C recommendation "Subresource Integrity"
  expect(integrityOfFiles(folder, output)).toEqual({
    'a.js': 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  });
  fs.rmSync(folder, { recursive: true });
});

test('files of earlier builds stay a week', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-dist-'));
  const day = 24 * 60 * 60 * 1000;
  for (const [name, age] of Object.entries({ 'new.js': 0, 'last-week.js': 6, 'old.js': 8 })) {
    fs.writeFileSync(path.join(folder, name), '');
    const at = new Date(Date.now() - age * day);
    fs.utimesSync(path.join(folder, name), at, at);
  }
  removeOldFiles(folder);
  expect(fs.readdirSync(folder).sort()).toEqual(['last-week.js', 'new.js']);
  fs.rmSync(folder, { recursive: true });
});
