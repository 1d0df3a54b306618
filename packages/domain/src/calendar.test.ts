import { describe, expect, it } from 'vitest';
import {
  brusselsDate,
  brusselsInstant,
  formatDate,
  formatDeadline,
  formatTime,
  isWithin,
  roundPhase,
  timeLeft,
} from './calendar.ts';

const round = {
  opensAt: brusselsInstant('2023-05-26'),
  closesAt: brusselsInstant('2023-07-10T12:00'),
  projectStart: '2023-10-01',
  projectEnd: '2024-09-30',
  awardDecisionOn: '2023-09-22',
  finalReportDue: '2024-10-15',
};

describe('Brussels time', () => {
  it.each([
    ['2023-07-10T12:00', '2023-07-10T10:00:00.000Z'],
    ['2023-01-10T12:00', '2023-01-10T11:00:00.000Z'],
    ['2022-07-02', '2022-07-01T22:00:00.000Z'],
    ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', (local, utc) => {
    expect(brusselsInstant(local).toISOString()).toBe(utc);
  });

  it('skips the hour that does not exist and refuses what is no time', () => {
    expect(brusselsDate(brusselsInstant('2026-03-29T02:30'))).toBe('2026-03-29');
    expect(() => brusselsInstant('gisteren')).toThrow(RangeError);
  });
});

describe('roundPhase', () => {
  it.each([
    ['2023-05-25T21:59:59Z', 'ANNOUNCED'],
    ['2023-05-25T22:00:00Z', 'OPEN'],
    ['2023-07-10T09:59:59.999Z', 'OPEN'],
    ['2023-07-10T10:00:00Z', 'ASSESSING'],
    ['2023-09-22T10:00:00Z', 'CLOSED'],
    ['2023-10-01T10:00:00Z', 'RUNNING'],
    ['2024-09-30T21:59:59Z', 'RUNNING'],
    ['2024-10-01T10:00:00Z', 'REPORTING'],
    ['2024-10-16T10:00:00Z', 'ENDED'],
  ])('at %s: %s', (now, phase) => {
    expect(roundPhase(round, new Date(now))).toBe(phase);
  });

  it('stays in assessment until somebody decides', () => {
    expect(roundPhase({ ...round, awardDecisionOn: null }, new Date('2024-01-01'))).toBe(
      'ASSESSING',
    );
  });
});

describe('the window', () => {
  it('closes at its instant, not after it', () => {
    expect(isWithin(round, new Date(round.closesAt.getTime() - 1))).toBe(true);
    expect(isWithin(round, round.closesAt)).toBe(false);
    expect(isWithin(round, round.opensAt)).toBe(true);
  });

  it('counts what is left in days and hours', () => {
    expect(timeLeft(round.closesAt, new Date('2023-07-04T12:32:00Z'))).toEqual({
      days: 5,
      hours: 21,
    });
    expect(timeLeft(round.closesAt, round.closesAt)).toBeNull();
  });
});

describe('words', () => {
  it.each([
    ['2023-07-10T12:00', 'nl', 'maandag 10 juli 2023, 12.00 uur'],
    ['2022-07-02', 'nl', 'vrijdag 1 juli 2022'],
    ['2023-07-10T12:00', 'en', 'Monday 10 July 2023, 12:00'],
  ] as const)('a window that closes at %s in %s: %s', (local, locale, words) => {
    expect(formatDeadline(brusselsInstant(local), locale).replace('Monday, ', 'Monday ')).toBe(
      words,
    );
  });

  it('says days and times as people do', () => {
    expect(formatDate('2022-06-14')).toBe('14 juni 2022');
    expect(formatTime('2023-07-04T12:32:00Z')).toBe('14.32 uur');
    expect(formatTime('2023-07-04T12:32:00Z', 'en')).toBe('14:32');
  });
});
