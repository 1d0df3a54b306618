import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audience } from '@hub/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchGraph } from './watch-graph.ts';

const AUDIENCES: readonly Audience[] = ['public', 'agency'];
let folder: string;
let stop: () => void;
let served: string[];
let told: string[];

const write = (audience: Audience, text: string) =>
  writeFileSync(join(folder, `${audience}.supergraph.graphql`), text);
const pause = (ms = 100) => new Promise((done) => setTimeout(done, ms));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hub-graph-'));
  served = [];
  told = [];
  for (const audience of AUDIENCES) write(audience, 'one');
  stop = watchGraph({
    folder,
    audiences: AUDIENCES,
    everyMs: 10,
    replace(contracts) {
      const text = [...contracts.values()].join(' ');
      if (text.includes('broken')) throw new Error(text);
      served.push(text);
    },
    log: {
      info: () => void told.push('info'),
      error: () => void told.push('error'),
    },
  });
  await pause();
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

test('what stands there at the start is served already', () => {
  expect(served).toEqual([]);
});

test('files that are replaced are served, once', async () => {
  for (const audience of AUDIENCES) write(audience, 'another');
  await expect.poll(() => served).toContain('another another');
  await pause();
  expect(served.filter((text) => text === 'another another')).toHaveLength(1);
});

test('what cannot be served is said once, and the next one is served', async () => {
  write('agency', 'broken');
  await expect.poll(() => told).toEqual(['error']);
  await pause();
  expect(told).toEqual(['error']);
  write('agency', 'good again');
  await expect.poll(() => served).toEqual(['one good again']);
});

test('a file that is missing for a moment changes nothing', async () => {
  unlinkSync(join(folder, 'agency.supergraph.graphql'));
  await pause();
  expect([served, told]).toEqual([[], []]);
  write('agency', 'new');
  await expect.poll(() => served).toEqual(['one new']);
});
