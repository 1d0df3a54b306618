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

const government = (row: string) =>
  `json_build_object('id', ${row}.id, 'referenceRegion', ${row}.reference_region,
     'originResidents', ${row}.origin_residents, 'originFictional', ${row}.origin_fictional)`;

/** Applicants with those that count with them: members of the cooperation, the municipalities of vzw de Rand. */
export const APPLICANT_SQL = `
  select o.id, o.reference_region as "referenceRegion", o.origin_residents as "originResidents",
         o.origin_fictional as "originFictional", o.local_government_kind as "localGovernmentKind",
         case when o.local_government_kind = 'VZW_DE_RAND' then
           (select json_agg(${government('r')} order by r.id) from applications.organisation_snapshot r where r.rand_facility)
         end as represented,
         (select json_build_object('id', c.id, 'leadId', c.lead_id, 'members',
                   (select json_agg(${government('g')} order by g.id)
                      from applications.cooperation_member_snapshot other
                      left join applications.organisation_snapshot g on g.id = other.organisation_id
                     where other.cooperation_id = c.id))
            from applications.cooperation_member_snapshot m
            join applications.cooperation_snapshot c on c.id = m.cooperation_id
           where m.organisation_id = o.id
           order by c.lead_id = o.id desc, c.id limit 1) as cooperation
    from applications.organisation_snapshot o where o.id = any($1)`;

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
