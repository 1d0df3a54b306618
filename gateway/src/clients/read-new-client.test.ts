import { describe, expect, it } from 'vitest';
import { readNewClient } from './read-new-client.ts';

const now = new Date('2026-11-24T12:00:00Z');
const good = {
  name: ' Dagelijkse uitwisseling ',
  scopes: ['read'],
  expiresAt: '2027-11-24T12:00:00Z',
};

it('reads what is in order; who may change may also ask', () => {
  expect(readNewClient({ ...good, scopes: ['write'] }, now)).toEqual({
    ok: true,
    client: {
      name: 'Dagelijkse uitwisseling',
      scopes: ['read', 'write'],
      expiresAt: new Date('2027-11-24T12:00:00Z'),
    },
  });
});

describe('names what is wrong', () => {
  it.each<[object, string[]]>([
    [{ name: '  ' }, ['NAME_MISSING']],
    [{ name: 7 }, ['NAME_MISSING']],
    [{ name: 'x'.repeat(81) }, ['NAME_TOO_LONG']],
    [{ scopes: [] }, ['SCOPES_MISSING']],
    [{ scopes: 'read' }, ['SCOPES_MISSING']],
    [{ scopes: ['read', 'admin'] }, ['SCOPE_UNKNOWN']],
    [{ expiresAt: 'soon' }, ['EXPIRY_UNREADABLE']],
    [{ expiresAt: 1 }, ['EXPIRY_UNREADABLE']],
    [{ expiresAt: '2026-11-24T12:00:00Z' }, ['EXPIRY_PAST']],
    [{ expiresAt: '2027-11-26T12:00:01Z' }, ['EXPIRY_TOO_FAR']],
    [
      { name: '', scopes: null, expiresAt: null },
      ['NAME_MISSING', 'SCOPES_MISSING', 'EXPIRY_UNREADABLE'],
    ],
  ])('%j', (change, codes) => {
    const read = readNewClient({ ...good, ...change }, now);
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(codes);
  });

  it.each([[null], ['text'], [[]]])('in %j: everything', (input) => {
    expect(readNewClient(input, now)).toMatchObject({ ok: false, problems: { length: 3 } });
  });
});
