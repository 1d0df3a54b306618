import type { CatalogueQuery, UptakeQuery } from '../generated/graphql.ts';

type Programme = NonNullable<CatalogueQuery['programme']>;
type Round = Programme['rounds'][number];

const round = (slug: string, ordinal: number, year: number): Round => ({
  id: `round-${slug}`,
  slug,
  ordinal,
  titleNl: `Ronde ${ordinal}`,
  titleEn: `Round ${ordinal}`,
  demo: slug === 'demo',
  phase: 'ENDED',
  projectStart: `${year}-10-01`,
  projectEnd: `${year + 1}-09-30`,
});

const ROUNDS = [round('ronde-2', 2, 2023), round('ronde-3', 3, 2024), round('demo', 4, 2027)];

const objective = (slug: string, ordinal: number) => ({
  id: `objective-${slug}`,
  slug,
  ordinal,
  nameNl: slug === 'werk' ? 'Werk' : 'Discriminatie',
  nameEn: slug === 'werk' ? 'Work' : 'Discrimination',
});
const WERK = objective('werk', 4);
const DISCRIMINATIE = objective('discriminatie', 6);

const action = (number: number, nameNl: string, kind: 'COUNT' | 'PLAN') => {
  const { id, slug } = kind === 'COUNT' ? WERK : DISCRIMINATIE;
  return {
    id: `action-${number}`,
    number,
    nameNl,
    nameEn: nameNl,
    objective: { id, slug },
    terms: ROUNDS.map(({ id: roundId, slug: roundSlug }) => ({
      fundable: true,
      round: { id: roundId, slug: roundSlug },
    })),
    indicators: [{ id: `indicator-${number}`, kind }],
  };
};

/** Two actions under two objectives, two project years and the demonstration. */
export const CATALOGUE: CatalogueQuery = {
  programme: {
    id: 'plan',
    objectives: [WERK, DISCRIMINATIE],
    actions: [action(9, 'Begeleiding naar werk', 'COUNT'), action(16, 'Lokaal plan', 'PLAN')],
    rounds: ROUNDS,
    figures: [
      {
        key: 'local-governments',
        roundSlug: 'ronde-3',
        labelNl: 'Lokale besturen',
        labelEn: 'Local governments',
        value: 147,
        unit: 'COUNT',
        definitionNl: 'Met een toekenning.',
        definitionEn: 'With an award.',
        asOf: '2024-07-05',
        period: '2024-2025',
        source: 'https://www.vvsg.be/nieuws/x',
        contradiction: null,
      },
    ],
  },
};

type Node = UptakeQuery['uptake']['nodes'][number];

const node = (nisCode: string, name: string, over: Partial<Node>): Node => ({
  awarded: 100_000_00,
  actionCount: 2,
  awardedReach: 100,
  achievedReach: 110,
  viaCooperation: false,
  fictional: true,
  organisation: {
    id: nisCode,
    name,
    localGovernment: {
      kind: 'MUNICIPALITY',
      nisCode,
      province: 'Antwerpen',
      referenceRegion: 'Rivierenland',
      predecessors: [],
    },
  },
  ...over,
});

/** Three municipalities; one has not reported. */
export const UPTAKE: UptakeQuery = {
  uptake: {
    asOf: '2026-11-23T10:00:00Z',
    totalCount: 3,
    nodes: [
      node('12025', 'Mechelen', { awarded: 500_000_00 }),
      node('44021', 'Gent', { awarded: 400_000_00, achievedReach: null }),
      node('12021', 'Lier', { viaCooperation: true }),
    ],
  },
};
