import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acceptsNode } from '../setup/node-version.mjs';

describe('Node versions', () => {
  const { engines } = JSON.parse(
    fs.readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  test.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.0', false],
    ['22.12.0', false],
    ['22.13.1', true],
    ['23.11.0', false],
    ['24.10.0', false],
    ['24.11.0', true],
    ['26.0.0', true],
  ])('%s: %s', (version, accepted) => {
    expect(acceptsNode(engines.node, version)).toBe(accepted);
  });

  test('a range that it cannot read is refused aloud', () => {
    expect(() => acceptsNode('~20', '20.19.0')).toThrow('~20');
  });
});

describe('the lock of an installation', () => {
  let folder;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hub lock '));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  /** A process that holds the lock for a while and writes down when. */
  function caller(name) {
    const code = `
      import fs from 'node:fs';
      import { withLock } from ${JSON.stringify(new URL('../setup/lock.mjs', import.meta.url).href)};
      await withLock('.hub/install.lock', async () => {
        fs.appendFileSync('log', '${name} in\\n');
        await new Promise((resolve) => setTimeout(resolve, 150));
        fs.appendFileSync('log', '${name} out\\n');
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    return new Promise((resolve) => child.on('close', resolve));
  }
  const log = () => fs.readFileSync(path.join(folder, 'log'), 'utf8').trim().split('\n');

  test('callers go one after the other', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map(caller))).toEqual([0, 0, 0]);
    const turns = log();
    expect(turns).toHaveLength(6);
    for (let turn = 0; turn < 6; turn += 2) {
      expect(turns[turn + 1]).toBe(turns[turn].replace('in', 'out'));
    }
    expect(fs.readdirSync(path.join(folder, '.hub'))).toEqual([]);
  });

  test('the lock of a process that is gone holds nobody up', async () => {
    fs.mkdirSync(path.join(folder, '.hub'));
    fs.writeFileSync(path.join(folder, '.hub/install.lock'), '4194305');
    await Promise.all(['a', 'b'].map(caller));
    expect(log()).toHaveLength(4);
  });
});

test('the bootstrap uses nothing that has to be installed', () => {
  const setup = fileURLToPath(new URL('../setup', import.meta.url));
  const files = fs.readdirSync(setup).map((name) => path.join(setup, name));
  for (const file of [...files, path.join(setup, '../bootstrap.mjs')]) {
    const imports = fs.readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g);
    for (const [, name] of imports) expect(name).toMatch(/^(node:|\.)/);
  }
});
