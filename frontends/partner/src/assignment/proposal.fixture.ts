import type { Assignment } from './assignment.ts';

const answer = {
  __typename: 'Assignment' as const,
  id: 'assignment-1',
  number: 'OPD-2026-0001',
  state: 'PROPOSED' as const,
  reach: 80,
  amount: 1_088_000,
  paid: true,
  startsOn: '2027-10-01',
  endsOn: '2028-09-30',
  note: null,
  reason: null,
  fictional: true,
  version: 3,
  availableSteps: [],
  localGovernment: {
    __typename: 'Organisation',
    id: 'government-1',
    name: 'Gent',
    website: null,
    localGovernment: {
      __typename: 'LocalGovernmentDetails',
      nisCode: '44021',
      province: 'Oost-Vlaanderen',
    },
  },
  round: {
    __typename: 'Round',
    id: 'round-1',
    slug: 'demo',
    ordinal: 4,
    titleNl: 'Demonstratieronde',
    titleEn: 'Demonstration round',
    demo: true,
    projectStart: '2027-10-01',
    projectEnd: '2028-09-30',
  },
  indicator: {
    __typename: 'Indicator',
    id: 'indicator-1',
    code: 'A20',
    kind: 'COUNT' as const,
    unitNl: 'begeleide gezinnen',
    unitEn: 'families supported',
    action: {
      __typename: 'Action',
      id: 'action-1',
      number: 20,
      nameNl: 'Sociale mix in scholen bevorderen',
      nameEn: 'Promote social mix in schools',
    },
  },
};

/** A proposal as the graph gives it, with the names of its types, for tests. */
export const proposal: Assignment = answer;
