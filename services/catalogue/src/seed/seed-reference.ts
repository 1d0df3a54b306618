import { stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { programme, rounds } from './data.ts';
import { insertMissing } from './insert.ts';
import { seedActions } from './seed-actions.ts';
import { seedFigures } from './seed-figures.ts';
import { seedRound } from './seed-round.ts';

/** The programme as it was: objectives, actions, indicators, three rounds, published figures. Tells the others about each round. */
export async function seedReference(seeder: Seeder): Promise<void> {
  const { tx } = seeder;
  const programmeId = stableId('programme', programme.slug);
  const [known] = await tx.query('select 1 from catalogue.programme where id = $1', [programmeId]);
  if (known) return;
  await insertMissing(tx, 'programme', [
    {
      id: programmeId,
      slug: programme.slug,
      name_nl: programme.nameNl,
      name_en: programme.nameEn,
      budget_cents: programme.budgetCents,
    },
  ]);
  await seedActions(seeder, programmeId);
  for (const round of rounds) await seedRound(seeder, round);
  await seedFigures(seeder, programmeId);
}
