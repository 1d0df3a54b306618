import { describe, expect, it } from 'vitest';
import { type AssignmentForm, readAssignment } from './assignment-form.ts';

const full: AssignmentForm = {
  partnerId: 'p',
  roundId: 'r',
  indicatorId: 'i',
  reach: '1.200',
  amount: '2.500,50',
  startsOn: '2027-10-01',
  endsOn: '2028-09-30',
  note: ' ',
};

describe('readAssignment', () => {
  it('reads numbers and amounts as people write them here', () => {
    expect(readAssignment(full)).toEqual({
      input: {
        partnerId: 'p',
        roundId: 'r',
        indicatorId: 'i',
        reach: 1200,
        amount: 250_050,
        startsOn: '2027-10-01',
        endsOn: '2028-09-30',
        note: null,
      },
    });
  });

  it.each([
    [{ reach: '0' }, 'reach', 'REACH_NOT_POSITIVE'],
    [{ reach: '2,5' }, 'reach', 'REACH_NOT_POSITIVE'],
    [{ amount: '-5' }, 'amount', 'AMOUNT_NEGATIVE'],
    [{ amount: 'veel' }, 'amount', 'AMOUNT_NEGATIVE'],
    [{ endsOn: '2027-09-30' }, 'endsOn', 'DATES_REVERSED'],
    [{ partnerId: '' }, 'partnerId', 'UNKNOWN_PARTNER'],
  ] as const)('%o is to mend at %s', (change, field, code) => {
    expect(readAssignment({ ...full, ...change })).toEqual({ problems: [{ field, code }] });
  });
});
