import { expect, test } from 'vitest';
import { readSeen, writeSeen } from './seen-versions.ts';

const [ONE, TWO] = ['a'.repeat(16), 'B-_0'.repeat(4)];

test('what is written is read', () => {
  const seen = new Map([
    ['q1', ONE],
    ['q2', TWO],
  ]);
  expect(readSeen(writeSeen(seen))).toEqual(seen);
});

test.each([
  ['no header', undefined],
  ['several headers', [`q1.${ONE}`]],
  ['empty', ''],
  ['too short a version', 'q1.abc'],
  ['a line break', `q1\n${ONE}`],
  ['far too long', `q1.${ONE},`.repeat(60)],
])('%s counts as nothing seen', (_, header) => {
  expect(readSeen(header).size).toBe(0);
});

test('a part that cannot be read takes nothing from the others', () => {
  expect(readSeen(`q1.${ONE},what?,q2.${TWO}`)).toEqual(
    new Map([
      ['q1', ONE],
      ['q2', TWO],
    ]),
  );
});
