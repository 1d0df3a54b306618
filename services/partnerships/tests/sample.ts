import { type Actor, stableId } from '@hub/domain';
import type { RoundPublished } from '@hub/events';
import type { TestService } from '@hub/subgraph/testing';

const organisation = (key: string): string => stableId('organisation', key);
const person = (login: string, organisationKey: string) => ({
  userId: stableId('user', login),
  userName: login,
  organisationId: organisation(organisationKey),
});

/** Organisations that the tests speak of. */
export const ids = {
  mechelen: organisation('12025'),
  gent: organisation('44021'),
  stapSamen: organisation('partner-stap-samen'),
  taalbrug: organisation('partner-taalbrug'),
  vvsg: organisation('steun-vvsg'),
  agency: organisation('abb'),
  round3: stableId('round', 'ronde-3'),
  demoRound: stableId('round', 'demo'),
  indicator: (code: string) => stableId('indicator', code),
};

export const actors = {
  public: { audience: 'public' },
  agency: { audience: 'agency', ...person('an.peeters', 'abb'), rights: ['reader'] },
  mechelen: { audience: 'municipality', ...person('sofie.jacobs', '12025'), rights: ['editor'] },
  mechelenReader: {
    audience: 'municipality',
    ...person('tom.wouters', '12025'),
    rights: ['reader'],
  },
  gent: { audience: 'municipality', ...person('joris.vermeulen', '44021'), rights: ['editor'] },
  stapSamen: {
    audience: 'partner',
    ...person('lena.maes', 'partner-stap-samen'),
    rights: ['editor'],
  },
  stapSamenReader: {
    audience: 'partner',
    ...person('reader', 'partner-stap-samen'),
    rights: ['reader'],
  },
  taalbrug: {
    audience: 'partner',
    ...person('bart.claes', 'partner-taalbrug'),
    rights: ['editor'],
  },
} as const satisfies Record<string, Actor>;

export const now = new Date('2026-11-23T12:00:00Z');

const CODES = ['A5', 'A7', 'A11', 'A13.1', 'A14', 'A15', 'A17.1', 'A17.2', 'A20', 'A23'];

/** A round as the catalogue publishes it, as far as this service looks at it. */
export const round = (slug: string, ordinal: number, codes = CODES): RoundPublished => ({
  roundId: stableId('round', slug),
  programmeId: stableId('programme', 'plan-samenleven'),
  slug,
  ordinal,
  titleNl: slug,
  demo: slug === 'demo',
  policyVersion: 1,
  opensAt: '2026-10-24T00:00:00Z',
  closesAt: '2027-01-07T11:00:00Z',
  projectStart: '2027-10-01',
  projectEnd: '2028-09-30',
  awardDecisionOn: null,
  budgetCents: null,
  applicantKinds: ['MUNICIPALITY', 'COOPERATION'],
  thresholdResidents: 7_500,
  coFinancingBasisPoints: 5_000,
  advanceBasisPoints: 8_000,
  priorityScope: 'LINE',
  rollingDecision: slug === 'demo',
  indicators: codes.map((code) => ({
    id: stableId('indicator', code),
    code,
    unitNl: 'personen',
    actionNumber: Number.parseInt(code.slice(1), 10),
    kind: 'COUNT',
    standardAmountCents: 10_000,
    maxReach: 100,
    maxReachInForm: 100,
  })),
  actions: [],
});

/** The service as it stands when the demonstration starts: the catalogue has told about its rounds. */
export async function seedAll(service: TestService): Promise<void> {
  await service.seed('reference', now);
  for (const [index, slug] of ['ronde-1', 'ronde-2', 'ronde-3', 'demo'].entries()) {
    await service.deliver('round-published', round(slug, index + 1));
  }
  await service.seed('demo', now);
}
