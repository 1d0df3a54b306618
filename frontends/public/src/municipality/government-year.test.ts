import { expect, it } from 'vitest';
import {
  knownParticipations,
  outcomeOf,
  type Participation,
  shownYear,
  yearOf,
  yearsOf,
} from './government-year.ts';

const part = (over: {
  readonly number?: number;
  readonly code?: string;
  readonly round?: string;
  readonly kind?: 'COUNT' | 'PLAN' | 'STAFF';
  readonly reach?: readonly [current: number, awarded: number, achieved: number | null];
}): Participation => {
  const { number = 9, code = `A${number}`, round = 'ronde-3', kind = 'COUNT' } = over;
  const [currentReach, awardedReach, achievedReach] = over.reach ?? [0, 10, 10];
  return {
    currentReach,
    awardedReach,
    achievedReach,
    awarded: awardedReach * 100,
    viaCooperation: false,
    fictional: true,
    round: { id: round, slug: round },
    action: {
      id: `a${number}`,
      number,
      nameNl: '',
      nameEn: '',
      objective: { id: 'o', ordinal: number < 5 ? 1 : 2, slug: number < 5 ? 'eerst' : 'dan' },
    },
    indicator: { id: code, code, kind, unitNl: '', unitEn: '', sentenceNl: null },
  };
};

it.each([
  [[20, 100, 120], 'reached'],
  [[20, 100, 119], 'missed'],
  [[20, 100, null], 'waiting'],
  [[0, 0, null], 'shared'],
] as const)('judges %j as %s: agreed is current plus awarded', (reach, outcome) => {
  expect(outcomeOf(part({ reach }))).toBe(outcome);
});

it('groups by objective and action, and an action is as far as its weakest part', () => {
  const year = yearOf(
    [
      part({ number: 9, code: 'A9.2', reach: [0, 10, 4] }),
      part({ number: 9, code: 'A9.1', reach: [0, 10, 12] }),
      part({ number: 2, kind: 'PLAN', reach: [0, 1, 1] }),
      part({ number: 5, round: 'ronde-1' }),
    ],
    'ronde-3',
  );
  expect(year.objectives.map(({ slug }) => slug)).toEqual(['eerst', 'dan']);
  expect(year.actions.map(({ action, outcome }) => [action.number, outcome])).toEqual([
    [2, 'reached'],
    [9, 'missed'],
  ]);
  expect(year.actions[1]?.lines.map(({ participation }) => participation.indicator.code)).toEqual([
    'A9.1',
    'A9.2',
  ]);
  expect(year).toMatchObject({ awarded: 2100, people: 16, reported: true });
});

it('says nothing was reported when no line was', () => {
  expect(yearOf([part({ reach: [0, 10, null] })], 'ronde-3')).toMatchObject({
    reported: false,
    people: 0,
  });
});

const rounds = [
  { slug: 'ronde-1', ordinal: 1, demo: false },
  { slug: 'ronde-3', ordinal: 3, demo: false },
  { slug: 'demo', ordinal: 4, demo: true },
];

it('shows the year of the address, else the newest real one, else the demonstration', () => {
  const years = yearsOf([part({ round: 'ronde-3' }), part({ round: 'demo' })], rounds);
  expect(years.map(({ slug }) => slug)).toEqual(['ronde-3', 'demo']);
  expect(shownYear(years, 'demo')?.slug).toBe('demo');
  expect(shownYear(years, 'ronde-1')?.slug).toBe('ronde-3');
  expect(shownYear(yearsOf([part({ round: 'demo' })], rounds), '')?.slug).toBe('demo');
});

it('knows all participations or none: a year without the nameless ones would look complete', () => {
  const one = part({});
  expect(knownParticipations({ participations: [one] })).toEqual([one]);
  expect(knownParticipations({ participations: [] })).toEqual([]);
  expect(knownParticipations({ participations: null })).toBeNull();
  for (const away of ['round', 'action', 'indicator'])
    expect(knownParticipations({ participations: [one, { ...one, [away]: null }] })).toBeNull();
});
