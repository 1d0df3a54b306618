import type { ApplicantFacts } from '@hub/domain';
import { expect, it } from 'vitest';
import { eligibilityProblems } from './eligibility.rules.ts';

const policy = {
  applicantKinds: ['MUNICIPALITY', 'COOPERATION'] as const,
  thresholdResidents: 7_500,
};
const town = (id: string, originResidents: number | null, referenceRegion = 'Rivierenland') => ({
  id,
  originResidents,
  referenceRegion,
});
const alone = (originResidents: number | null): ApplicantFacts => ({
  kind: 'MUNICIPALITY',
  government: town('a', originResidents),
  represented: [],
  cooperation: null,
  fictional: true,
});
const together = (leadId: string, region: string): ApplicantFacts => ({
  ...alone(100),
  cooperation: { leadId, members: [town('a', 100), town('b', 9_000, region)] },
});

it.each<[string, ApplicantFacts, object[]]>([
  ['above the threshold', alone(7_501), []],
  ['on the threshold', alone(7_500), [{ code: 'BELOW_THRESHOLD', limit: 7_500 }]],
  ['without a figure', alone(null), [{ code: 'BELOW_THRESHOLD', limit: 7_500 }]],
  [
    'of a kind that is not allowed',
    { ...alone(9_000), kind: 'OTHER' },
    [{ code: 'APPLICANT_KIND_NOT_ALLOWED' }],
  ],
  ['the lead of a cooperation', together('a', 'Rivierenland'), []],
  [
    'a member that does not lead',
    together('b', 'Rivierenland'),
    [{ code: 'ALREADY_IN_COOPERATION' }],
  ],
  ['a cooperation over two regions', together('a', 'Waasland'), [{ code: 'TWO_REGIONS' }]],
])('looks at an applicant %s', (_, facts, problems) => {
  expect(eligibilityProblems(policy, facts)).toEqual(
    problems.map((problem) => ({ field: 'applicant', ...problem })),
  );
});
