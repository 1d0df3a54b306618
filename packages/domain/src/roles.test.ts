import { describe, expect, it } from 'vitest';
import { may, PERMISSIONS, type Permission, ROLES } from './roles.ts';

const all = Object.keys(PERMISSIONS) as Permission[];
const allowed = (audience: string, ...rights: string[]) =>
  all.filter((permission) => may({ audience, rights }, permission));

describe('what a role may', () => {
  it.each([
    ['agency', 'reader', []],
    ['agency', 'case-officer', ['application.judge-admissibility', 'award.propose']],
    ['agency', 'juror', ['award.propose']],
    ['agency', 'approver', ['award.decide']],
    ['agency', 'finance-officer', []],
    ['agency', 'catalogue-manager', []],
    ['agency', 'administrator', ['audit.read-all']],
    ['municipality', 'reader', ['audit.read-own']],
    [
      'municipality',
      'editor',
      ['application.edit', 'assignment.propose', 'assignment.cancel', 'audit.read-own'],
    ],
    [
      'municipality',
      'signatory',
      ['application.submit', 'application.withdraw', 'api-client.manage', 'audit.read-own'],
    ],
    ['municipality', 'finance-director', ['audit.read-own']],
    ['partner', 'reader', ['audit.read-own']],
    ['partner', 'editor', ['assignment.answer', 'api-client.manage', 'audit.read-own']],
  ])('%s %s', (audience, role, permissions) => {
    expect(allowed(audience, role)).toEqual(permissions);
  });

  it('is nothing for the public, an unknown audience, or the role of another audience', () => {
    expect(may({ audience: 'public' }, 'audit.read-own')).toBe(false);
    expect(allowed('public', ...ROLES.agency, ...ROLES.municipality)).toEqual([]);
    expect(allowed('constructor', ...ROLES.agency)).toEqual([]);
    expect(allowed('partner', 'approver', 'signatory')).toEqual([]);
  });

  it('keeps proposing and deciding apart: no single role does both', () => {
    for (const role of ROLES.agency) {
      const both = allowed('agency', role).filter((name) => /award\.(propose|decide)/.test(name));
      expect(both.length, role).toBeLessThan(2);
    }
  });
});
