import type { Seeder } from '@hub/subgraph';
import { MERGERS, MUNICIPALITIES } from './data.ts';
import { demoOriginResidents } from './demo-origin.rules.ts';
import { municipalityId } from './organisation-rows.ts';

const YEAR = 2022;
const SOURCE =
  'Gegenereerd voor de demonstratie (fictief): de echte cijfers zijn niet als data gepubliceerd';

/** An invented figure per Flemish municipality; a successor has the sum of its predecessors. Brussels has no threshold. */
export async function seedOriginFigures({ tx }: Seeder): Promise<void> {
  const residents = new Map(
    MUNICIPALITIES.filter(({ region }) => region === 'VL').map(({ nis, population }) => [
      nis,
      demoOriginResidents(nis, population),
    ]),
  );
  for (const { nis, keepsCode, predecessors } of MERGERS) {
    if (keepsCode) continue;
    residents.set(
      nis,
      predecessors.reduce((sum, each) => sum + (residents.get(each) ?? 0), 0),
    );
  }
  const ids = [...residents.keys()].map(municipalityId);
  await tx.query(
    `update partnerships.organisation
        set origin_residents = figure.residents, origin_year = $3, origin_source = $4, origin_fictional = true
       from unnest($1::uuid[], $2::integer[]) as figure (id, residents)
      where organisation.id = figure.id`,
    [ids, [...residents.values()], YEAR, SOURCE],
  );
}
