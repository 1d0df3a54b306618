import type { ApplicantFacts } from '@hub/domain';

/** An organisation as somebody who may apply. */
export interface Applicant {
  readonly id: string;
  readonly facts: ApplicantFacts;
  /** The cooperation that it leads; null: it applies for itself, or its lead applies for it. */
  readonly leadsCooperation: string | null;
}

interface Government {
  readonly id: string;
  readonly referenceRegion: string | null;
  readonly originResidents: number | null;
  readonly originFictional: boolean | null;
}

/** A row of the query below. */
export interface ApplicantRow extends Government {
  readonly localGovernmentKind: string | null;
  readonly represented: readonly Government[] | null;
  readonly cooperation: {
    readonly id: string;
    readonly leadId: string;
    readonly members: readonly Government[];
  } | null;
}

const GOVERNMENTS = `json_agg(json_build_object('id', g.id, 'referenceRegion', g.reference_region,
     'originResidents', g.origin_residents, 'originFictional', g.origin_fictional) order by g.id)`;

/**
 * Applicants with those that count with them: members of the cooperation (one that it leads before one that it joined), the
 * municipalities of vzw de Rand. Each table is gone through once, however many applicants are asked.
 */
export const APPLICANT_SQL = `
  with cooperation as (
    select distinct on (m.organisation_id) m.organisation_id, c.id, c.lead_id
      from applications.cooperation_member_snapshot m
      join applications.cooperation_snapshot c on c.id = m.cooperation_id
     where m.organisation_id = any($1)
     order by m.organisation_id, c.lead_id = m.organisation_id desc, c.id),
  members as (
    select m.cooperation_id, ${GOVERNMENTS} as governments
      from applications.cooperation_member_snapshot m
      left join applications.organisation_snapshot g on g.id = m.organisation_id
     where m.cooperation_id in (select id from cooperation)
     group by m.cooperation_id)
  select o.id, o.reference_region as "referenceRegion", o.origin_residents as "originResidents",
         o.origin_fictional as "originFictional", o.local_government_kind as "localGovernmentKind",
         case when o.local_government_kind = 'VZW_DE_RAND' then
           (select ${GOVERNMENTS} from applications.organisation_snapshot g where g.rand_facility)
         end as represented,
         case when c.id is not null then
           json_build_object('id', c.id, 'leadId', c.lead_id, 'members', m.governments)
         end as cooperation
    from applications.organisation_snapshot o
    left join cooperation c on c.organisation_id = o.id
    left join members m on m.cooperation_id = c.id
   where o.id = any($1)`;

const KINDS = new Set(['MUNICIPALITY', 'VGC', 'VZW_DE_RAND']);

export function applicantOf(row: ApplicantRow): Applicant {
  const { cooperation, represented, localGovernmentKind } = row;
  const counted = cooperation?.members ?? represented ?? [row];
  const known = localGovernmentKind !== null && KINDS.has(localGovernmentKind);
  return {
    id: row.id,
    leadsCooperation: cooperation?.leadId === row.id ? cooperation.id : null,
    facts: {
      // the set above says that it is one of the three
      kind: known ? (localGovernmentKind as ApplicantFacts['kind']) : 'OTHER',
      government: row,
      represented: represented ?? [],
      cooperation: cooperation && { leadId: cooperation.leadId, members: cooperation.members },
      fictional: counted.some(({ originFictional }) => originFictional === true),
    },
  };
}
