import type { Seeder } from '@hub/subgraph';
import { Organisation } from '../organisation/organisation.entity.ts';
import { demoPartners } from './organisation-rows.ts';
import { publishOrganisations } from './publish-organisations.ts';
import { seedAssignments } from './seed-assignments.ts';
import { seedCooperations } from './seed-cooperations.ts';
import { seedOriginFigures } from './seed-origin-figures.ts';
import { registered } from './seed-reference.ts';

/**
 * What the demonstration needs: invented origin figures, partners and assignments that say so, and cooperations, of which two
 * are publicly known and the others are invented.
 */
export async function seedDemo(seeder: Seeder): Promise<void> {
  const { tx } = seeder;
  if (await tx.existsBy(Organisation, { fictional: true })) return;
  await seedOriginFigures(seeder);
  await publishOrganisations(seeder, 'reference', await registered(seeder));

  await tx.insert(Organisation, demoPartners());
  const partners = await tx.find(Organisation, {
    where: { fictional: true },
    order: { id: 'ASC' },
  });
  await publishOrganisations(seeder, 'demo-partners', partners);

  await seedCooperations(seeder);
  await seedAssignments(seeder);
}
