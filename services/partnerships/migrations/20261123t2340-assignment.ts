import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assignments of partners: seen by the two organisations that they bind, and by the agency. */
export class Assignment1795477200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ASSIGNMENT);
    await runner.query(ROWS);
    await runner.query(NUMBER);
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}

const ASSIGNMENT = `
  create table assignment (
    id                  uuid primary key,
    number              text not null unique check (number ~ '^OPD-[0-9]{4}-[0-9]{4,}$'),
    state               text not null
                        check (state in ('PROPOSED', 'ACTIVE', 'DECLINED', 'ENDED', 'CANCELLED')),
    local_government_id uuid not null references organisation (id),
    partner_id          uuid not null references organisation (id) check (partner_id <> local_government_id),
    round_id            uuid not null,
    indicator_id        uuid not null,
    reach               integer not null check (reach > 0),
    amount_cents        bigint not null check (amount_cents >= 0),
    starts_on           date not null,
    ends_on             date not null check (ends_on >= starts_on),
    note                text check (char_length(note) <= 1000),
    reason              text check (char_length(reason) between 1 and 1000),
    fictional           boolean not null,
    proposed_at         timestamptz not null,
    version             integer not null default 1 check (version > 0),
    foreign key (round_id, indicator_id) references round_indicator (round_id, indicator_id),
    -- who says no, says why
    check ((state in ('DECLINED', 'CANCELLED')) = (reason is not null))
  );
  -- Read by: the assignments that a municipality gave, newest first.
  create index assignment_by_local_government on assignment (local_government_id, proposed_at desc);
  -- Read by: the assignments of a partner, newest first.
  create index assignment_by_partner on assignment (partner_id, proposed_at desc);
`;

/** Each side writes only the states that are its own to reach; whatever the code above does. */
const ROWS = `
  alter table assignment enable row level security, force row level security;
  create policy municipality on assignment to hub_municipality
    using (local_government_id = (select hub.org_if('municipality')::uuid))
    with check (local_government_id = (select hub.org_if('municipality')::uuid)
                and state in ('PROPOSED', 'CANCELLED'));
  create policy partner on assignment to hub_partner
    using (partner_id = (select hub.org_if('partner')::uuid))
    with check (partner_id = (select hub.org_if('partner')::uuid) and state in ('ACTIVE', 'DECLINED'));
  create policy agency on assignment for select to hub_agency
    using ((select hub.org_if('agency')) is not null);
  create policy jobs on assignment to partnerships_jobs using (true) with check (true);
  grant select on assignment to hub_agency, hub_municipality, hub_partner;
  grant insert on assignment to hub_municipality;
  grant update (state, reason, version) on assignment to hub_municipality, hub_partner;
  grant select, insert, update on assignment to partnerships_jobs;
`;

/** Numbers count from 1 in each year. The counter is behind a function: nobody sets it back. */
const NUMBER = `
  create table assignment_number (
    year integer primary key check (year between 2022 and 9999),
    last integer not null check (last > 0)
  );
  alter table assignment_number enable row level security, force row level security;
  create policy migrator on assignment_number to hub_migrator using (true) with check (true);

  create function next_assignment_number(wanted_year integer) returns text
    language sql volatile security definer set search_path = pg_catalog
  as $$
    insert into partnerships.assignment_number as counter (year, last) values (wanted_year, 1)
    on conflict (year) do update set last = counter.last + 1
    returning format('OPD-%s-%s', year, lpad(last::text, greatest(4, length(last::text)), '0'))
  $$;
  grant execute on function next_assignment_number(integer) to hub_municipality, partnerships_jobs;
`;
