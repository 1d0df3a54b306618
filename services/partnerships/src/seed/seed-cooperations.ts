import { stableId } from '@hub/domain';
import type { Seeder } from '@hub/subgraph';
import { Cooperation } from '../cooperation/cooperation.entity.ts';
import { Membership } from '../cooperation/membership.entity.ts';
import { DEMO_COOPERATIONS, MUNICIPALITIES, PARTICIPANTS } from './data.ts';
import { municipalityId } from './organisation-rows.ts';

/** A cooperation with the round in which each member came in. */
interface Planned {
  readonly lead: string;
  readonly members: readonly { readonly nis: string; readonly fromRound: number }[];
  readonly fromRound: number;
  readonly fictional: boolean;
  readonly source: string | null;
}

/** The two cooperations that are publicly known, and invented ones that say so. Tells the others about each. */
export async function seedCooperations(seeder: Seeder): Promise<void> {
  const planned = [...known(), ...invented()];
  const rows = planned.map(cooperationRow);
  await seeder.tx.insert(Cooperation, rows);
  await seeder.tx.insert(
    Membership,
    planned.flatMap(({ lead, members }) =>
      members.map(({ nis, fromRound }) => ({
        cooperationId: stableId('cooperation', lead),
        organisationId: municipalityId(nis),
        fromRound,
        exempt: false,
      })),
    ),
  );
  for (const [index, { id, ...cooperation }] of rows.entries()) {
    await seeder.publish({
      type: 'cooperation-activated',
      aggregateId: id,
      payload: {
        cooperationId: id,
        name: cooperation.name,
        leadId: cooperation.leadId,
        memberIds: (planned[index]?.members ?? []).map(({ nis }) => municipalityId(nis)),
        referenceRegion: cooperation.referenceRegion,
        fictional: cooperation.fictional,
      },
    });
  }
}

const known = (): Planned[] =>
  PARTICIPANTS.flatMap(({ kind, leadNis, members, rounds, source }) => {
    if (kind !== 'COOPERATION' || leadNis === null) return [];
    const fromRound = Math.min(...rounds);
    const all = [leadNis, ...members.map(({ nis }) => nis)];
    return {
      lead: leadNis,
      members: all.map((nis) => ({ nis, fromRound })),
      fromRound,
      fictional: false,
      source,
    };
  });

const invented = (): Planned[] =>
  DEMO_COOPERATIONS.map(({ lead, fromRound, members, joinedInRound2 }) => ({
    lead,
    members: [
      ...[lead, ...members].map((nis) => ({ nis, fromRound })),
      ...joinedInRound2.map((nis) => ({ nis, fromRound: 2 })),
    ],
    fromRound,
    fictional: true,
    source: null,
  }));

function cooperationRow({ lead, fromRound, fictional, source }: Planned) {
  const municipality = MUNICIPALITIES.find(({ nis }) => nis === lead);
  if (!municipality?.referenceRegion) throw new Error(`No municipality ${lead} in the data.`);
  return {
    id: stableId('cooperation', lead),
    name: `Samenwerkingsverband ${municipality.name}${fictional ? ' (fictief)' : ''}`,
    referenceRegion: municipality.referenceRegion,
    leadId: municipalityId(lead),
    fromRound,
    fictional,
    source,
  };
}
