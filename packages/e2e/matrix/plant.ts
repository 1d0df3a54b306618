import { stableId } from '@hub/domain';
import type { Client } from 'pg';
import { type Canary, LEAD, OTHER } from './people.ts';

/** Text that stands in rows of one tenant only. */
export const mark = (canary: Canary): string => `kanarie-${canary}-zzz`;

const APPLICATIONS = `update applications.application
  set contact_first_name = $2, contact_last_name = $2, contact_phone = $2, contact_email = $2, iban = $2
  where applicant_id = $1 and (state = 'DRAFT') = $3`;
const EVENTS = `update applications.application_event e set by_name = $2, note = $2
  from applications.application a where a.id = e.application_id and a.applicant_id = $1 and a.state <> 'DRAFT'
    and e.step <> 'PROPOSE'`;
const AWARDS = 'update applications.award set decision_reference = $2 where holder_id = $1';
const PROPOSALS = 'update applications.award_proposal set proposed_by_name = $1';
const PROPOSED =
  "update applications.application_event set by_name = $1, note = $1 where step = 'PROPOSE'";
const ASSIGNMENTS =
  'update partnerships.assignment set note = $2 where local_government_id = $1 and ($3::uuid is null or partner_id = $3)';
const LOG = 'update audit.entry set actor_name = $2 where organisation_id = $1';

/**
 * Puts a text of its own in the rows of every tenant, past every rule, as only the owner of the database can. The draft and the
 * assignment of the lead were made by people before.
 */
export async function plantCanaries(client: Client): Promise<void> {
  const [lead, other] = [stableId('organisation', LEAD), stableId('organisation', OTHER)];
  const taalbrug = stableId('organisation', 'partner-taalbrug');
  // Triggers and foreign keys guard these rows against everybody else.
  await client.query('set session_replication_role = replica');
  await client.query(APPLICATIONS, [lead, mark('lead'), false]);
  await client.query(APPLICATIONS, [lead, mark('draft'), true]);
  await client.query(APPLICATIONS, [other, mark('other'), false]);
  for (const statement of [EVENTS, AWARDS]) {
    await client.query(statement, [lead, mark('lead')]);
    await client.query(statement, [other, mark('other')]);
  }
  await client.query(PROPOSALS, [mark('proposal')]);
  await client.query(PROPOSED, [mark('proposal')]);
  await client.query(ASSIGNMENTS, [lead, mark('assignment'), null]);
  await client.query(ASSIGNMENTS, [other, mark('foreign-assignment'), taalbrug]);
  await client.query(LOG, [lead, mark('log')]);
  await client.query('set session_replication_role = origin');
}
