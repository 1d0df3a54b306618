import { stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { Mentorship } from '../mentorship/mentorship.entity.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { PARTICIPANTS } from './data.ts';
import { municipalityId, referenceOrganisations } from './organisation-rows.ts';
import { publishOrganisations } from './publish-organisations.ts';

/** Who exists: municipalities of 2022 and their successors, Brussels, VGC, vzw de Rand, the agency, support, known mentors. */
export async function seedReference(seeder: Seeder): Promise<void> {
  const { tx } = seeder;
  if (await tx.existsBy(Organisation, {})) return;
  await tx.insert(Organisation, referenceOrganisations());
  await tx.insert(Mentorship, knownMentorships());
  await publishOrganisations(seeder, 'reference', await registered(seeder));
}

/** The rows as they stand, in an order that never changes. */
export const registered = ({ tx }: Seeder): Promise<Organisation[]> =>
  tx.find(Organisation, { where: { fictional: false }, order: { id: 'ASC' } });

const knownMentorships = () =>
  PARTICIPANTS.flatMap(({ leadNis, mentorFor, source }) =>
    mentorFor.map((action) => ({
      id: stableId('mentorship', `${leadNis}/${action}`),
      mentorId: municipalityId(leadNis ?? ''),
      actionId: stableId('action', String(action)),
      actionNumber: action,
      fictional: false,
      source,
    })),
  );
