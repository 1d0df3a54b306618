import { expect, test } from 'vitest';
import type { Preparation } from './execution-trace.ts';
import { type Moments, timingsOf } from './timings.ts';

const preparation: Preparation = {
  ...{ plan: undefined, refused: undefined, cost: 1 },
  ...{ planMs: 4, coldMs: 6, warmMs: 0.5 },
};
const known = { cold: 6, planning: 4, warm: 0.5 };
const nothing = { cold: undefined, planning: undefined, warm: undefined };
const open = { fetch: undefined, shape: undefined, finish: undefined };

test.each<[string, Moments, Preparation | undefined, object]>([
  [
    'a run, without what explaining cost',
    { asked: 0, admitted: 2, executing: 12, shaping: 20, shaped: 21, answered: 24 },
    preparation,
    { ...known, checks: 2, fetch: 7.5, shape: 1, finish: 3, total: 14 },
  ],
  [
    'stock shapes inside its own time',
    { asked: 0, admitted: 2, executing: 12, answered: 24 },
    { ...preparation, warmMs: undefined },
    { ...known, ...open, warm: undefined, checks: 2, fetch: 12, total: 14 },
  ],
  [
    'refused before the engine',
    { asked: 5, answered: 8 },
    undefined,
    { ...nothing, ...open, checks: 3, total: 3 },
  ],
  [
    'only planned',
    { asked: 0, admitted: 2, answered: 10 },
    preparation,
    { ...known, ...open, checks: 2, total: 2 },
  ],
])('%s', (_, moments, prepared, expected) => {
  expect(timingsOf(moments, prepared)).toEqual(expected);
});
