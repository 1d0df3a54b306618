import { expect, it } from 'vitest';
import { readLogView, writeLogView } from '../src/parts/log-view.ts';

const EMPTY = { what: '', who: '', about: '', subject: '', from: '', until: '' };

it.each([
  ['', EMPTY],
  ['who=An+Peeters&from=2026-11-01', { ...EMPTY, who: 'An Peeters', from: '2026-11-01' }],
  ['from=gisteren&until=2026-11-24&x=1', { ...EMPTY, until: '2026-11-24' }],
])('reads %j', (search, view) => {
  expect(readLogView(new URLSearchParams(search))).toEqual(view);
});

it('writes what it read', () => {
  const search =
    'what=award.decided&who=An+Peeters&about=Gent&subject=a-1&from=2026-11-01&until=2026-11-24';
  expect(writeLogView(readLogView(new URLSearchParams(search)))).toBe(search);
  expect(writeLogView(EMPTY)).toBe('');
});
