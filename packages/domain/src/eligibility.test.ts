import { describe, expect, it } from 'vitest';
import { type ApplicantFacts, decideEligibility, type Government } from './eligibility.ts';

const policy = {
  applicantKinds: ['MUNICIPALITY', 'COOPERATION', 'VGC', 'VZW_DE_RAND'],
  thresholdResidents: 7500,
} as const;
const town = (
  id: string,
  originResidents: number | null,
  referenceRegion: string | null = 'Rivierenland',
): Government => ({ id, originResidents, referenceRegion });
const facts = (change: Partial<ApplicantFacts>): ApplicantFacts => ({
  kind: 'MUNICIPALITY',
  government: town('a', 8000),
  represented: [],
  cooperation: null,
  fictional: true,
  ...change,
});
const together = (...members: Government[]) => ({ leadId: 'a', members });

describe('decideEligibility', () => {
  it.each<[string, Partial<ApplicantFacts>, boolean]>([
    ['one above the threshold', { government: town('a', 7501) }, true],
    ['exactly the threshold is not more than it', { government: town('a', 7500) }, false],
    ['a figure that is not known', { government: town('a', null) }, false],
    [
      'members together in one region',
      { government: town('a', 4000), cooperation: together(town('a', 4000), town('b', 3501)) },
      true,
    ],
    [
      'members together at the threshold',
      { cooperation: together(town('a', 4000), town('b', 3500)) },
      false,
    ],
    [
      'members in two regions',
      { cooperation: together(town('a', 9000), town('b', 9000, 'Waasland')) },
      false,
    ],
    [
      'a member without a region',
      { cooperation: together(town('a', 9000), town('b', 9000, null)) },
      false,
    ],
    [
      'a member that does not lead',
      { government: town('b', 9000), cooperation: together(town('a', 9000), town('b', 9000)) },
      false,
    ],
    ['VGC has no threshold', { kind: 'VGC', government: town('v', null, null) }, true],
    [
      'vzw de Rand counts its six municipalities',
      {
        kind: 'VZW_DE_RAND',
        government: town('r', null, null),
        represented: [town('x', 4000), town('y', 3600)],
      },
      true,
    ],
    ['vzw de Rand without them', { kind: 'VZW_DE_RAND', government: town('r', 99_999) }, false],
    ['another kind of organisation', { kind: 'OTHER' }, false],
  ])('%s', (_name, change, eligible) => {
    expect(decideEligibility(policy, facts(change)).eligible).toBe(eligible);
  });

  it('tells every reason with what it is about', () => {
    const verdict = decideEligibility(
      policy,
      facts({ cooperation: together(town('a', 100), town('b', 200, 'Waasland')) }),
    );
    expect(verdict).toMatchObject({
      eligible: false,
      asCooperation: true,
      residents: 300,
      threshold: 7500,
      fictional: true,
    });
    expect(verdict.reasons).toEqual([
      { code: 'KIND_ALLOWED', satisfied: true, value: 'COOPERATION' },
      { code: 'LEADS_COOPERATION', satisfied: true },
      { code: 'ONE_REFERENCE_REGION', satisfied: false, value: 'Rivierenland, Waasland' },
      { code: 'ABOVE_THRESHOLD', satisfied: false, value: '300' },
    ]);
  });

  it('a round without a threshold asks for no figure', () => {
    expect(
      decideEligibility(
        { ...policy, thresholdResidents: null },
        facts({ government: town('a', null) }),
      ).eligible,
    ).toBe(true);
  });
});
