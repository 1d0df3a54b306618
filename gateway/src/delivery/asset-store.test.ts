import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAssetStore } from './asset-store.ts';

const TEXT = 'const a = 1;\n'.repeat(200);
let root: string;
let dist: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hub-assets-'));
  dist = join(root, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, 'assets/entry-BxY12_ab.js'), TEXT);
  writeFileSync(join(dist, 'remote-contract.json'), '{}');
  writeFileSync(join(dist, '.secret'), 'x');
  writeFileSync(join(root, 'outside.txt'), 'x');
  symlinkSync(join(root, 'outside.txt'), join(dist, 'link.txt'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a file of a front-end', () => {
  test('is compressed on demand, the same content in each encoding', async () => {
    const asset = await createAssetStore().find(dist, 'assets/entry-BxY12_ab.js');
    expect(asset).toMatchObject({
      immutable: true,
      compressible: true,
      type: 'text/javascript; charset=utf-8',
    });
    const [br, gz] = [await asset?.body('br'), await asset?.body('gzip')];
    expect(brotliDecompressSync(br ?? '').toString()).toBe(TEXT);
    expect(gunzipSync(gz ?? '').toString()).toBe(TEXT);
  });

  test('is sent as the build compressed it, unless that is older than the file', async () => {
    const file = join(dist, 'style.css');
    writeFileSync(file, TEXT);
    writeFileSync(`${file}.br`, 'ready');
    const body = async () =>
      (await (await createAssetStore().find(dist, 'style.css'))?.body('br'))?.toString();
    expect(await body()).toBe('ready');
    utimesSync(`${file}.br`, new Date(), new Date(Date.now() - 60_000));
    expect(await body()).not.toBe('ready');
  });

  test('with a hash stays for open tabs when a newer build took its place', async () => {
    const store = createAssetStore();
    const first = await store.find(dist, 'assets/entry-BxY12_ab.js');
    renameSync(join(dist, 'assets/entry-BxY12_ab.js'), join(dist, 'assets/entry-Cc012_ab.js'));
    expect(await store.find(dist, 'assets/entry-BxY12_ab.js')).toBe(first);
    expect(await createAssetStore().find(dist, 'assets/entry-BxY12_ab.js')).toBeUndefined();
  });

  test('without a hash in its name may change', async () => {
    const asset = await createAssetStore().find(dist, 'remote-contract.json');
    expect(asset).toMatchObject({ immutable: false, compressible: false });
  });

  test('that was built again is read again', async () => {
    const store = createAssetStore();
    const first = await store.find(dist, 'remote-contract.json');
    expect(await store.find(dist, 'remote-contract.json')).toBe(first);
    writeFileSync(join(dist, 'remote-contract.json'), '[]');
    utimesSync(join(dist, 'remote-contract.json'), new Date(), new Date(Date.now() + 5_000));
    const second = await store.find(dist, 'remote-contract.json');
    expect(second?.tag).not.toBe(first?.tag);
    expect((await second?.body('identity'))?.toString()).toBe('[]');
  });
});

test.each([
  '../outside.txt',
  'assets/../../outside.txt',
  'link.txt',
  '.secret',
  'assets',
  '',
  'nothing.js',
  'a\0b',
])('nothing is found at %j', async (path) => {
  expect(await createAssetStore().find(dist, path)).toBeUndefined();
});

test('a folder that does not exist holds nothing', async () => {
  expect(await createAssetStore().find(join(root, 'never-built'), 'remote.json')).toBeUndefined();
});
