import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications with their lines, receipts and timeline. */
export class Application1795476000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(NUMBER);
    await runner.query(LIFE);
    await runner.query(APPLICATION_ROWS);
    await runner.query(BELONGING_ROWS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = `
create table application (
  id uuid primary key,
  number text not null unique check (number ~ '^PS-[0-9]{4}-[0-9]{4,}$'),
  round_id uuid not null references round_snapshot (id),
  applicant_id uuid not null,
  -- the cooperation that the applicant leads and files for; null: it files for itself
  cooperation_id uuid references cooperation_snapshot (id),
  kind text not null check (kind in ('NEW', 'CONTINUATION', 'EXTENSION')),
  state text not null check (state in ('DRAFT', 'LAPSED', 'SUBMITTED', 'WITHDRAWN', 'RETURNED',
                                       'INADMISSIBLE', 'ADMISSIBLE', 'ASSESSED', 'DECIDED')),
  version integer not null check (version >= 1),
  contact_first_name text check (length(contact_first_name) <= 200),
  contact_last_name text check (length(contact_last_name) <= 200),
  contact_phone text check (length(contact_phone) <= 200),
  contact_email text check (length(contact_email) <= 200),
  iban text check (length(iban) <= 50),
  requested_cents bigint not null check (requested_cents >= 0),
  saved_at timestamptz not null,
  submitted_at timestamptz,
  receipt_hash text check (receipt_hash ~ '^[0-9a-f]{64}$'),
  revision integer not null default 0 check (revision >= 0),
  fictional boolean not null,
  -- Read by: start (the existing application of an applicant in a round)
  constraint one_per_round unique (round_id, applicant_id),
  constraint receipt_when_submitted check (
    (state in ('DRAFT', 'LAPSED')) = (submitted_at is null)
    and (submitted_at is null) = (receipt_hash is null) and (submitted_at is null) = (revision = 0))
);
-- Read by: "my applications" and row level security of municipalities
create index application_applicant on application (applicant_id);
-- Read by: row level security of the members of a cooperation
create index application_cooperation on application (cooperation_id) where cooperation_id is not null;
-- Read by: the agency's work list, newest first
create index application_submitted on application (round_id, submitted_at desc);

create table application_line (
  application_id uuid not null references application (id),
  indicator_code text not null,
  current_reach integer not null check (current_reach >= 0),
  planned_reach integer not null check (planned_reach >= 0),
  priority integer,
  primary key (application_id, indicator_code)
);

-- what was submitted, byte for byte; its hash can be checked by anybody who has the text
create table submission (
  application_id uuid not null references application (id),
  revision integer not null check (revision >= 1),
  submitted_at timestamptz not null,
  submitted_by text not null,
  hash text not null,
  content text not null,
  primary key (application_id, revision),
  constraint hash_of_content check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create trigger append_only before update or delete or truncate on submission
  for each statement execute function applications.refuse_change();

create table application_event (
  id bigint generated always as identity primary key,
  application_id uuid not null references application (id),
  at timestamptz not null,
  step text not null check (step in ('START', 'SUBMIT', 'WITHDRAW', 'FIND_ADMISSIBLE', 'FIND_INADMISSIBLE',
                                     'PROPOSE', 'DECIDE', 'POLICY_CHANGED')),
  by_id text not null,
  by_name text not null,
  note text check (length(note) <= 2500)
);
-- Read by: the timeline of an application
create index application_event_application on application_event (application_id, id);
create trigger append_only before update or delete or truncate on application_event
  for each statement execute function applications.refuse_change();
`;

const NUMBER = `
create table application_number (
  year integer primary key,
  last integer not null check (last >= 1)
);
alter table application_number enable row level security, force row level security;
create policy migrator on application_number to hub_migrator using (true) with check (true);
create policy jobs on application_number to applications_jobs using (true) with check (true);
grant select, insert, update on application_number to applications_jobs;

-- the next number of a year; who applies cannot see or set the counter itself
create function applications.next_number(for_year integer) returns text
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  next integer;
begin
  insert into applications.application_number as n (year, last) values (for_year, 1)
    on conflict (year) do update set last = n.last + 1 returning last into next;
  return 'PS-' || for_year || '-' || lpad(next::text, greatest(4, length(next::text)), '0');
end $$;
revoke execute on function applications.next_number(integer) from public;
grant execute on function applications.next_number(integer) to hub_municipality, applications_jobs;
`;

/** The steps of an application, repeated under the code: no statement can skip one or change what was submitted. */
const LIFE = `
create function applications.guard_life() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if new.state <> old.state and (old.state || '>' || new.state) not in (
    'DRAFT>SUBMITTED', 'DRAFT>LAPSED', 'SUBMITTED>WITHDRAWN', 'SUBMITTED>RETURNED', 'RETURNED>SUBMITTED',
    'SUBMITTED>ADMISSIBLE', 'SUBMITTED>INADMISSIBLE', 'ADMISSIBLE>ASSESSED', 'ASSESSED>DECIDED') then
    raise exception 'an application does not go from % to %', old.state, new.state using errcode = '23514';
  end if;
  if old.state not in ('DRAFT', 'RETURNED') and row(new.contact_first_name, new.contact_last_name, new.contact_phone,
       new.contact_email, new.iban, new.submitted_at, new.receipt_hash, new.revision, new.cooperation_id)
     is distinct from row(old.contact_first_name, old.contact_last_name, old.contact_phone,
       old.contact_email, old.iban, old.submitted_at, old.receipt_hash, old.revision, old.cooperation_id) then
    raise exception 'what was submitted does not change' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger life before update on application for each row execute function applications.guard_life();
`;

const APPLICATION_ROWS = `
alter table application enable row level security, force row level security;
-- the applicant its own; members of the cooperation what their lead filed, once it was filed
create policy municipality on application for select to hub_municipality
  using (applicant_id = (select hub.org_if('municipality')::uuid)
    or state not in ('DRAFT', 'LAPSED') and cooperation_id in (
      select m.cooperation_id from applications.cooperation_member_snapshot m
       where m.organisation_id = (select hub.org_if('municipality')::uuid)));
create policy municipality_starts on application for insert to hub_municipality
  with check (applicant_id = (select hub.org_if('municipality')::uuid) and state = 'DRAFT');
create policy municipality_moves on application for update to hub_municipality
  using (applicant_id = (select hub.org_if('municipality')::uuid))
  with check (applicant_id = (select hub.org_if('municipality')::uuid)
    and state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN'));
-- a draft belongs to the applicant alone
create policy agency on application to hub_agency
  using ((select hub.org_if('agency')) is not null and state not in ('DRAFT', 'LAPSED'))
  with check ((select hub.org_if('agency')) is not null and state not in ('DRAFT', 'LAPSED'));
create policy jobs on application to applications_jobs using (true) with check (true);
grant select, insert on application to hub_municipality;
grant update (state, version, contact_first_name, contact_last_name, contact_phone, contact_email, iban, requested_cents,
              saved_at, submitted_at, receipt_hash, revision, cooperation_id) on application to hub_municipality;
grant select, update (state, version) on application to hub_agency;
grant select, insert, update on application to applications_jobs;
`;

/** Rows that belong to an application follow it: who sees the application sees them. */
const BELONGING_ROWS = `
alter table application_line enable row level security, force row level security;
create policy municipality on application_line for select to hub_municipality
  using (exists (select from applications.application a where a.id = application_id));
create policy municipality_plans on application_line for insert to hub_municipality
  with check (exists (select from applications.application a where a.id = application_id
    and a.applicant_id = (select hub.org_if('municipality')::uuid) and a.state = 'DRAFT'));
create policy municipality_changes on application_line for update to hub_municipality
  using (exists (select from applications.application a where a.id = application_id
    and a.applicant_id = (select hub.org_if('municipality')::uuid) and a.state = 'DRAFT'));
create policy agency on application_line for select to hub_agency
  using (exists (select from applications.application a where a.id = application_id));
create policy jobs on application_line to applications_jobs using (true) with check (true);
grant select, insert, update (current_reach, planned_reach, priority) on application_line to hub_municipality;
grant select on application_line to hub_agency;
grant select, insert on application_line to applications_jobs;

alter table submission enable row level security, force row level security;
create policy municipality on submission for select to hub_municipality
  using (exists (select from applications.application a where a.id = application_id
    and a.applicant_id = (select hub.org_if('municipality')::uuid)));
create policy municipality_submits on submission for insert to hub_municipality
  with check (submitted_by = (select hub.actor_if('municipality'))
    and exists (select from applications.application a where a.id = application_id
      and a.applicant_id = (select hub.org_if('municipality')::uuid)));
create policy agency on submission for select to hub_agency
  using (exists (select from applications.application a where a.id = application_id));
create policy jobs on submission to applications_jobs using (true) with check (true);
grant select, insert on submission to hub_municipality, applications_jobs;
grant select on submission to hub_agency;

alter table application_event enable row level security, force row level security;
-- a proposal is the agency's own until it is decided
create policy municipality on application_event for select to hub_municipality
  using (step <> 'PROPOSE' and exists (select from applications.application a where a.id = application_id));
create policy municipality_records on application_event for insert to hub_municipality
  with check (by_id = (select hub.actor_if('municipality')) and step in ('START', 'SUBMIT', 'WITHDRAW')
    and exists (select from applications.application a where a.id = application_id
      and a.applicant_id = (select hub.org_if('municipality')::uuid)));
create policy agency on application_event for select to hub_agency
  using (exists (select from applications.application a where a.id = application_id));
create policy agency_records on application_event for insert to hub_agency
  with check (by_id = (select hub.actor_if('agency'))
    and step in ('FIND_ADMISSIBLE', 'FIND_INADMISSIBLE', 'PROPOSE', 'DECIDE')
    and exists (select from applications.application a where a.id = application_id));
create policy jobs on application_event to applications_jobs using (true) with check (true);
grant select, insert on application_event to hub_municipality, hub_agency, applications_jobs;
`;
