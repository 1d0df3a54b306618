import { Client } from 'pg';

/** As often again as there are files. */
const TIMES = 20;

/** Copies of every file with its rows and events, for applicants that do not exist, past triggers and foreign keys. */
const COPY = `
set session_replication_role = replica;
create temporary table copied as
  select id as old_id, gen_random_uuid() as id,
         'PS-9999-' || lpad((row_number() over ())::text, 6, '0') as number
    from applications.application, generate_series(1, ${TIMES});
create temporary table made as
  select a.*, c.id as new_id, c.number as new_number
    from applications.application a join copied c on c.old_id = a.id;
update made set id = new_id, number = new_number, applicant_id = gen_random_uuid();
alter table made drop column new_id, drop column new_number;
insert into applications.application select * from made;
insert into applications.application_line (application_id, indicator_code, current_reach, planned_reach, priority)
  select c.id, l.indicator_code, l.current_reach, l.planned_reach, l.priority
    from applications.application_line l join copied c on c.old_id = l.application_id;
insert into applications.application_event (application_id, at, step, by_id, by_name, note)
  select c.id, e.at, e.step, e.by_id, e.by_name, e.note
    from applications.application_event e join copied c on c.old_id = e.application_id;
`;

/** Makes many files of few, as the owner of the database. Gives how many there are then. */
export async function makeManyDossiers(ownerUrl: string): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(COPY);
    await client.query('analyze applications.application, applications.application_line');
    const { rows } = await client.query<{ files: number }>(
      'select count(*)::int as files from applications.application',
    );
    return rows[0]?.files ?? 0;
  } finally {
    await client.end();
  }
}
