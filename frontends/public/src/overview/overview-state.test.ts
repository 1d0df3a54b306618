import { expect, it } from 'vitest';
import { overviewSearch, readOverview } from './overview-state.ts';

const usual = readOverview('');

it('has an empty address for the usual view', () => {
  expect(overviewSearch(usual)).toBe('');
});

it('puts all of a view into the address and reads it back', () => {
  const state = {
    ...usual,
    round: 'demo',
    objective: 'werk',
    action: 9,
    metric: 'bereik' as const,
    place: '12025',
    sort: { column: 'naam' as const, descending: false },
    search: 'sint & co',
    all: true,
  };
  const search = overviewSearch(state);
  expect(search).toBe(
    '?jaar=demo&doelstelling=werk&actie=9&toon=bereik&gemeente=12025&sorteer=naam&zoek=sint+%26+co&alles=1',
  );
  expect(readOverview(search)).toEqual(state);
});

it.each(['?toon=onzin', '?sorteer=-onzin', '?actie=drop', '?actie=123'])(
  'leaves out what means nothing: %s',
  (search) => {
    expect(readOverview(search)).toEqual(usual);
  },
);
