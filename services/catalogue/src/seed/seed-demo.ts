import { brusselsDate, stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { seedRound } from './seed-round.ts';

const DAY_MS = 86_400_000;

/** One more round, open whenever somebody starts the demonstration. Everything about it is invented and says so. */
export async function seedDemo(seeder: Seeder): Promise<void> {
  const [known] = await seeder.tx.query('select 1 from catalogue.round where id = $1', [
    stableId('round', 'demo'),
  ]);
  if (known) return;
  const day = (shift: number) => brusselsDate(new Date(seeder.now.getTime() + shift * DAY_MS));
  await seedRound(
    seeder,
    {
      slug: 'demo',
      ordinal: 4,
      titleNl: 'Demonstratieronde 2027 (fictief)',
      titleEn: 'Demonstration round 2027 (fictitious)',
      opens: day(-30),
      closes: `${day(45)}T12:00`,
      projectStart: '2027-10-01',
      projectEnd: '2028-09-30',
      awardDecisionOn: null,
      finalReportDue: '2028-10-15',
      budgetCents: 1_700_000_000,
      source: null,
      facts: [
        {
          key: 'round',
          value: null,
          status: 'DEMO',
          note: 'this round does not exist; it shows how the hub works',
        },
      ],
    },
    true,
  );
}
