import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { advisoryProblems } from '../check/dependencies/advisories.mjs';
import { buildScriptProblems } from '../check/dependencies/build-scripts.mjs';
import { isLicenceAllowed, licenceOf } from '../check/dependencies/licence-expression.mjs';
import { licenceProblems } from '../check/dependencies/licences.mjs';
import { packagesBehind } from '../check/dependencies/locked-packages.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');

describe('advisories', () => {
  const table = [{ package: '@a/gateway', from: '2.13.2', advisory: 'CVE-1', what: 'pollution' }];
  test.each([
    ['2.13.1', 1],
    ['2.13.2-rc.1', 1],
    ['2.9.9', 1],
    ['2.13.2', 0],
    ['3.0.0', 0],
  ])('%s: %d', (version, problems) => {
    const lockfile = { packages: { [`@a/gateway@${version}(graphql@16.0.0)`]: {} } };
    const found = advisoryProblems(lockfile, table);
    expect(found).toHaveLength(problems);
    if (problems) expect(found[0]).toContain('CVE-1 (pollution): take 2.13.2');
  });

  test('every copy counts', () => {
    const packages = { '@a/gateway@2.14.0': {}, '@a/gateway@2.1.0': {}, 'x-@a/gateway@1.0.0': {} };
    expect(advisoryProblems({ packages }, table)).toEqual([expect.stringContaining('2.1.0')]);
  });

  test('a line about nothing is taken out', () => {
    expect(advisoryProblems({ packages: {} }, table).join()).toContain('not locked any more');
  });

  test('each line of our table would catch its package one version earlier', () => {
    const lines = JSON.parse(read('packages/tooling/check/min-versions.json'));
    const locked = parse(read('pnpm-lock.yaml'));
    for (const line of lines) {
      const old = { packages: { ...locked.packages, [`${line.package}@0.0.1`]: {} } };
      expect(advisoryProblems(old, [line])).toHaveLength(1);
    }
  });
});

describe('scripts at an install', () => {
  test.each([
    [{ onlyBuiltDependencies: ['esbuild'] }, {}, 1],
    [{ dangerouslyAllowAllBuilds: true }, {}, 1],
    [{ allowBuilds: { esbuild: true } }, {}, 1],
    [{ allowBuilds: { esbuild: false }, onlyBuiltDependencies: [] }, {}, 0],
    [{ ignoredBuiltDependencies: ['esbuild'] }, { scripts: { test: 'x', build: 'x' } }, 0],
    [{}, { pnpm: { onlyBuiltDependencies: ['x'] } }, 1],
    [{}, { scripts: { postinstall: 'x', prepare: 'x' } }, 2],
  ])('%j, %j: %d', (workspace, manifest, problems) => {
    const found = buildScriptProblems(workspace, [{ file: 'package.json', manifest }]);
    expect(found).toHaveLength(problems);
  });
});

describe('licences', () => {
  test.each([
    ['MIT', true],
    ['GPL-3.0', false],
    ['(MIT OR GPL-3.0)', true],
    ['GPL-3.0 OR AGPL-3.0', false],
    ['(MIT AND ISC)', true],
    ['MIT AND GPL-3.0', false],
    ['(MIT OR ISC) AND GPL-3.0', false],
    ['unstated', false],
  ])('%s: %s', (expression, allowed) => {
    expect(isLicenceAllowed(expression, new Set(['MIT', 'ISC']))).toBe(allowed);
  });

  test.each([
    [{ license: 'MIT' }, 'MIT'],
    [{ license: { type: 'BSD' } }, 'BSD'],
    [{ licenses: [{ type: 'MIT' }, { type: 'GPL' }] }, 'MIT OR GPL'],
    [{}, 'unstated'],
  ])('%j says %s', (manifest, licence) => {
    expect(licenceOf(manifest)).toBe(licence);
  });

  const list = { production: ['MIT'], tools: ['MPL-2.0'], named: {} };
  const given = new Map([
    ['react@1.0.0', 'MIT'],
    ['@a/gateway@2.0.0', 'Elastic-2.0'],
    ['lightningcss@1.0.0', 'MPL-2.0'],
  ]);
  const named = { '@a/gateway': { licence: 'Elastic-2.0', why: 'x' } };

  test('that nobody allowed are named, and what is fit for a tool is not for production', () => {
    expect(licenceProblems(given, new Set(), list)).toEqual([
      expect.stringContaining('@a/gateway@2.0.0 is licensed Elastic-2.0'),
    ]);
    expect(licenceProblems(given, new Set(given.keys()), { ...list, named })).toEqual([
      expect.stringContaining(
        'lightningcss@1.0.0 is licensed MPL-2.0, which nobody allowed in production',
      ),
    ]);
  });

  test('a name stands for one licence, and only as long as it is needed', () => {
    const served = new Set(['@a/gateway@2.0.0']);
    expect(licenceProblems(given, served, { ...list, named })).toEqual([]);
    const changed = new Map([...given, ['@a/gateway@2.0.0', 'Proprietary']]);
    expect(licenceProblems(changed, served, { ...list, named })).toHaveLength(1);
    const more = { ...named, react: { licence: 'MIT', why: 'x' } };
    expect(licenceProblems(given, served, { ...list, named: more }).join()).toContain(
      'react needs no line',
    );
  });

  test('reach every depth, through links, peers and aliases, and no further than what is installed', () => {
    const lockfile = {
      importers: {
        'packages/hub': {
          dependencies: { a: { version: '1.0.0(p@2.0.0)' }, own: { version: 'link:../own' } },
        },
        'packages/tool': {
          dependencies: { t: { version: '1.0.0' } },
          devDependencies: { d: { version: '1.0.0' } },
        },
      },
      snapshots: {
        'a@1.0.0(p@2.0.0)': { dependencies: { b: '1.0.0', alias: 'real@3.0.0' } },
        'b@1.0.0': { optionalDependencies: { away: '1.0.0' } },
        'away@1.0.0': { dependencies: { further: '1.0.0' } },
        'further@1.0.0': {},
        'real@3.0.0': {},
        't@1.0.0': {},
        'd@1.0.0': {},
      },
    };
    const groups = (folder) => (folder === 'packages/tool' ? [] : ['dependencies']);
    const found = packagesBehind(lockfile, groups, (key) => key !== 'away@1.0.0');
    expect([...found].sort()).toEqual(['a@1.0.0', 'away@1.0.0', 'b@1.0.0', 'real@3.0.0']);
    expect([...packagesBehind(lockfile, () => ['devDependencies'])]).toEqual(['d@1.0.0']);
  });
});
