import { describe, expect, it } from 'vitest';
import { matches, readFilter, writeFilter } from './filter.ts';

describe('the filter in the address', () => {
  it.each([
    ['', { state: null, round: null }],
    ['?stand=active', { state: 'ACTIVE', round: null }],
    ['stand=PROPOSED&ronde=ronde-3', { state: 'PROPOSED', round: 'ronde-3' }],
    ['?stand=onzin&ronde=', { state: null, round: null }],
  ])('%s', (search, filter) => {
    expect(readFilter(search)).toEqual(filter);
  });

  it.each([
    { state: null, round: null },
    { state: 'ENDED', round: 'demo' },
    { state: null, round: 'ronde-1' },
  ] as const)('keeps %o', (filter) => {
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });

  it('leaves an address without filter clean', () => {
    expect(writeFilter({ state: null, round: null })).toBe('');
  });
});

describe('matches', () => {
  const active = { state: 'ACTIVE', round: { slug: 'demo' } } as const;

  it.each([
    [null, null, true],
    ['ACTIVE', 'demo', true],
    ['ACTIVE', 'ronde-1', false],
    ['PROPOSED', 'demo', false],
  ] as const)('state %s in round %s: %s', (state, round, expected) => {
    expect(matches({ state, round })(active)).toBe(expected);
  });

  it('leaves an assignment of which the round is not known to the list of all', () => {
    const nameless = { state: 'ACTIVE', round: null } as const;
    expect(matches({ state: null, round: null })(nameless)).toBe(true);
    expect(matches({ state: null, round: 'demo' })(nameless)).toBe(false);
  });
});
