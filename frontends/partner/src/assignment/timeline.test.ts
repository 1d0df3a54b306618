import { expect, it } from 'vitest';
import { momentsOf } from './timeline.ts';

const period = { startsOn: '2027-10-01', endsOn: '2028-09-30' };

it.each([
  ['PROPOSED', '2026-11-23', 'proposed:done answer:now start:future end:future'],
  ['DECLINED', '2026-11-23', 'proposed:done declined:done'],
  ['CANCELLED', '2026-11-23', 'proposed:done cancelled:done'],
  ['ENDED', '2029-01-01', 'proposed:done accepted:done start:done end:done'],
  ['ACTIVE', '2027-09-30', 'proposed:done accepted:done start:future end:future'],
  ['ACTIVE', '2027-10-01', 'proposed:done accepted:done start:now end:future'],
  ['ACTIVE', '2028-09-30', 'proposed:done accepted:done start:now end:future'],
  ['ACTIVE', '2028-10-01', 'proposed:done accepted:done start:done end:done'],
] as const)('%s on %s: %s', (state, today, expected) => {
  const moments = momentsOf({ state, ...period }, today);
  expect(moments.map((moment) => `${moment.milestone}:${moment.state}`).join(' ')).toBe(expected);
});
