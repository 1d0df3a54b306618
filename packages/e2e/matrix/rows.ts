import { stableId } from '@hub/domain';
import type { Client } from 'pg';
import { LEAD } from './people.ts';

/** Ids of the rows that the matrix asks for. All belong to the lead. */
export interface Rows {
  readonly organisation: string;
  readonly round: string;
  readonly openRound: string;
  readonly application: string;
  readonly draft: string;
  readonly award: string;
  readonly commitment: string;
  readonly instalment: string;
  readonly assignment: string;
  readonly cooperation: string;
  readonly mentorship: string;
}

const FIND = `
  select a.id as application, w.id as award, c.id as commitment, a.cooperation_id as cooperation,
         (select i.id from finance.instalment i where i.commitment_id = c.id order by i.kind limit 1) as instalment,
         (select d.id from applications.application d where d.applicant_id = $1 and d.state = 'DRAFT') as draft,
         (select s.id from partnerships.assignment s where s.local_government_id = $1) as assignment,
         (select m.id from partnerships.mentorship m order by m.id limit 1) as mentorship
    from applications.application a
    join applications.award w on w.application_id = a.id
    join finance.commitment c on c.award_id = w.id
   where a.applicant_id = $1 and a.round_id = $2`;

/** Finds them in the database. @throws when the demonstration no longer has one of them */
export async function findRows(client: Client): Promise<Rows> {
  const organisation = stableId('organisation', LEAD);
  const round = stableId('round', 'ronde-3');
  const { rows } = await client.query<Record<string, string | null>>(FIND, [organisation, round]);
  const found = rows[0];
  const missing = found
    ? Object.keys(found).filter((name) => found[name] === null)
    : ['everything'];
  if (missing.length > 0) throw new Error(`The demonstration lacks ${missing.join(', ')}.`);
  return { organisation, round, openRound: stableId('round', 'demo'), ...found } as unknown as Rows;
}

/** The one row of a type that the matrix is about. */
export const rowIds = (rows: Rows): Readonly<Record<string, string>> => ({
  Application: rows.application,
  Award: rows.award,
  Assignment: rows.assignment,
  Commitment: rows.commitment,
});
