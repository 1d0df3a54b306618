import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readOrCreateSecret } from './secret-file.ts';

it('makes a secret once, also for several callers, readable for nobody else', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'secret-'));
  const file = path.join(folder, 'new', 'key');
  let made = 0;
  const make = () => {
    made += 1;
    return `secret ${made}`;
  };
  const all = await Promise.all([1, 2, 3, 4].map(() => readOrCreateSecret(file, make)));
  expect(new Set(all).size).toBe(1);
  expect(await readOrCreateSecret(file, make)).toBe(all[0]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(path.dirname(file))).toEqual(['key']);
  await rm(folder, { recursive: true });
});
