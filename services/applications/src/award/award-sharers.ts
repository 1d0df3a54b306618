import type { Context } from '../context.ts';
import { type Sharer, sharersOf } from './division.rules.ts';

/** Who carries out an award: the members of the cooperation that filed, or the applicant alone. */
export async function awardSharers(
  { tx }: Pick<Context, 'tx'>,
  { applicantId, cooperationId }: { applicantId: string; cooperationId: string | null },
): Promise<Sharer[]> {
  if (cooperationId === null) return [{ organisationId: applicantId, weight: 1 }];
  const members: { id: string; originResidents: number | null }[] = await tx.query(
    `select m.organisation_id as id, o.origin_residents as "originResidents"
       from applications.cooperation_member_snapshot m
       left join applications.organisation_snapshot o on o.id = m.organisation_id
      where m.cooperation_id = $1 order by m.organisation_id`,
    [cooperationId],
  );
  return sharersOf(members);
}
