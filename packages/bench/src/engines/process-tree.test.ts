import { expect, test } from 'vitest';
import { readStat, treeOf } from './process-tree.ts';

test.each([
  [
    'a plain name',
    '7 (node) S 3 7 7 0 -1 4194560 1 2 0 0 100 20 3 4 20 0 11 0 5 6',
    { pid: 7, parent: 3, cpuMs: 1_270 },
  ],
  [
    'a name with a bracket and a space',
    '42 (a) b) S) R 7 7 7 0 -1 4194560 1 2 0 0 1 2 0 0 20 0 1 0 5 6',
    { pid: 42, parent: 7, cpuMs: 30 },
  ],
  ['a process that ended', '', undefined],
])('processor time of %s', (_, line, row) => {
  expect(readStat(line)).toEqual(row);
});

const row = (pid: number, parent: number) => ({ pid, parent, cpuMs: 0 });

test.each([
  ['alone', [row(1, 0), row(2, 1)], 2, [2]],
  ['with its children', [row(5, 2), row(2, 1), row(4, 2), row(3, 1)], 2, [2, 5, 4]],
  ['with their children', [row(6, 5), row(5, 2), row(2, 1)], 2, [2, 5, 6]],
  ['that ended', [row(1, 0)], 2, []],
])('the tree of a process %s', (_, rows, root, pids) => {
  expect(treeOf(rows, root).map(({ pid }) => pid)).toEqual(pids);
});
