import { stableId } from '@hub/domain';
import type { EntityManager } from 'typeorm';
import { type Sharer, sharersOf } from '../award/division.rules.ts';
import {
  COOPERATIONS_FROM_ROUND_2,
  KNOWN,
  type KnownParticipant,
  MEMBERS_FROM_ROUND_2,
  SINGLE,
} from './data.ts';

/** Somebody who takes part in a round of the demonstration. */
export interface DemoApplicant {
  /** NIS code of the (leading) municipality, `vgc` or `vzw-de-rand`. */
  readonly key: string;
  readonly organisationId: string;
  readonly cooperationId: string | null;
  readonly sharers: readonly Sharer[];
  /** Residents of origin of all sharers together: how large its plans are. */
  readonly residents: number;
  /** What is publicly known of it; null: invented. */
  readonly known: KnownParticipant | null;
}

interface Member {
  readonly id: string;
  readonly nis: string;
  readonly originResidents: number | null;
}
interface CooperationRow {
  readonly id: string;
  readonly leadNis: string;
  readonly members: readonly Member[];
}

const COOPERATIONS = `
  select c.id, lead.nis_code as "leadNis",
         json_agg(json_build_object('id', o.id, 'nis', o.nis_code, 'originResidents', o.origin_residents) order by o.nis_code) as members
    from applications.cooperation_snapshot c
    join applications.organisation_snapshot lead on lead.id = c.lead_id
    join applications.cooperation_member_snapshot m on m.cooperation_id = c.id
    join applications.organisation_snapshot o on o.id = m.organisation_id
   group by c.id, lead.nis_code order by lead.nis_code`;

const ORGANISATIONS = `
  select id, nis_code as nis, origin_residents as "originResidents"
    from applications.organisation_snapshot where id = any($1) order by nis_code`;

/** VGC and vzw de Rand have no figure of their own; they plan like a large town. */
const LARGE = 25_000;

/** Who takes part from round 1, and who from round 2 on. Those that this service has not heard of are left out. */
export async function demoApplicants(tx: EntityManager, round: number): Promise<DemoApplicant[]> {
  const cooperations: CooperationRow[] = await tx.query(COOPERATIONS);
  const leads = new Set(cooperations.map(({ leadNis }) => leadNis));
  const keys = [...new Set([...KNOWN.map(({ key }) => key), ...SINGLE])].sort();
  const ids = keys.filter((key) => !leads.has(key)).map((key) => stableId('organisation', key));
  const alone: Member[] = await tx.query(ORGANISATIONS, [ids]);
  const keyOf = new Map(keys.map((key) => [stableId('organisation', key), key]));
  return [
    ...alone.map((member) => single(member, keyOf.get(member.id) ?? '')),
    ...cooperations
      .filter(({ leadNis }) => round > 1 || !COOPERATIONS_FROM_ROUND_2.has(leadNis))
      .map((cooperation) => together(cooperation, round)),
  ];
}

const knownAs = (key: string): KnownParticipant | null =>
  KNOWN.find((participant) => participant.key === key) ?? null;

const single = (member: Member, key: string): DemoApplicant => ({
  key,
  organisationId: member.id,
  cooperationId: null,
  sharers: [{ organisationId: member.id, weight: 1 }],
  residents: member.originResidents ?? LARGE,
  known: knownAs(key),
});

function together({ id, leadNis, members }: CooperationRow, round: number): DemoApplicant {
  const present = members.filter(({ nis }) => round > 1 || !MEMBERS_FROM_ROUND_2.has(nis));
  return {
    key: leadNis,
    organisationId: stableId('organisation', leadNis),
    cooperationId: id,
    sharers: sharersOf(present),
    residents: present.reduce((sum, { originResidents }) => sum + (originResidents ?? 0), 0),
    known: knownAs(leadNis),
  };
}
