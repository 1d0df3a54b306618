import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register: organisations, cooperations, mentorships, and what is kept of rounds. Public facts, read by everybody. */
export class Register1795476600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORGANISATION);
    await runner.query(COOPERATION);
    await runner.query(ROUND);
    for (const table of PUBLIC_TABLES) await runner.query(openToAll(table));
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}

const ORGANISATION = `
  create table organisation (
    id                    uuid primary key,
    kind                  text not null
                          check (kind in ('LOCAL_GOVERNMENT', 'ASSOCIATION', 'COMMISSION', 'AGENCY')),
    name                  text not null check (name <> ''),
    -- "C": the same order on every machine, whatever its language
    search_key            text collate "C" not null check (search_key <> ''),
    fictional             boolean not null,
    website               text check (website like 'https://%'),
    kbo_number            text unique
                          check (kbo_number ~ '^[01][0-9]{9}$'
                                 and 97 - left(kbo_number, 8)::int % 97 = right(kbo_number, 2)::int),
    local_government_kind text
                          check (local_government_kind in
                                 ('MUNICIPALITY', 'VGC', 'VZW_DE_RAND', 'BRUSSELS_MUNICIPALITY')),
    nis_code              text unique check (nis_code ~ '^[0-9]{5}$'),
    province              text,
    arrondissement        text,
    reference_region      text,
    population            integer check (population >= 0),
    population_year       integer,
    rand_facility         boolean not null default false,
    origin_residents      integer check (origin_residents >= 0),
    origin_year           integer,
    origin_source         text,
    origin_fictional      boolean,
    successor_id          uuid references organisation (id) check (successor_id <> id),
    succeeded_on          date,
    check ((kind = 'LOCAL_GOVERNMENT')
           = (coalesce(local_government_kind, '') in ('MUNICIPALITY', 'BRUSSELS_MUNICIPALITY'))),
    check ((kind = 'LOCAL_GOVERNMENT') = (nis_code is not null)),
    check (num_nonnulls(population, population_year) in (0, 2)),
    check (num_nonnulls(origin_residents, origin_year, origin_source, origin_fictional) in (0, 4)),
    check (num_nonnulls(successor_id, succeeded_on) in (0, 2))
  );
  -- Read by: the list of organisations by name.
  create index organisation_by_name on organisation (search_key, id);
  -- Read by: the predecessors of a municipality.
  create index organisation_by_successor on organisation (successor_id) where successor_id is not null;
`;

const COOPERATION = `
  create table cooperation (
    id               uuid primary key,
    name             text not null,
    reference_region text not null,
    lead_id          uuid not null references organisation (id),
    from_round       integer check (from_round > 0),
    fictional        boolean not null,
    source           text,
    -- what is said to be real names its source
    check (fictional or source is not null)
  );

  create table membership (
    cooperation_id  uuid not null references cooperation (id),
    organisation_id uuid not null references organisation (id),
    from_round      integer check (from_round > 0),
    until_round     integer check (until_round >= coalesce(from_round, 1)),
    exempt          boolean not null default false,
    primary key (cooperation_id, organisation_id)
  );
  -- A local government is in at most one cooperation, unless it was in more since round 1.
  create unique index membership_one_at_a_time on membership (organisation_id)
    where until_round is null and not exempt;
  -- Read by: the cooperation of an organisation in a round.
  create index membership_by_organisation on membership (organisation_id);

  -- the lead is a member of its own cooperation
  alter table cooperation add constraint cooperation_lead_is_member
    foreign key (id, lead_id) references membership (cooperation_id, organisation_id)
    deferrable initially deferred;

  create table mentorship (
    id            uuid primary key,
    mentor_id     uuid not null references organisation (id),
    action_id     uuid not null,
    action_number integer not null check (action_number > 0),
    fictional     boolean not null,
    source        text,
    -- Read by: the actions of a mentor.
    unique (mentor_id, action_id),
    check (fictional or source is not null)
  );
`;

const ROUND = `
  create table round_snapshot (
    id      uuid primary key,
    ordinal integer not null check (ordinal > 0),
    demo    boolean not null
  );

  create table round_indicator (
    round_id     uuid not null references round_snapshot (id),
    indicator_id uuid not null,
    primary key (round_id, indicator_id)
  );
`;

const PUBLIC_TABLES = [
  'organisation',
  'cooperation',
  'membership',
  'mentorship',
  'round_snapshot',
  'round_indicator',
];

const openToAll = (table: string): string => `
  alter table ${table} enable row level security, force row level security;
  create policy agency on ${table} for select to hub_agency using (true);
  create policy municipality on ${table} for select to hub_municipality using (true);
  create policy partner on ${table} for select to hub_partner using (true);
  create policy everybody on ${table} for select to hub_public using (true);
  create policy jobs on ${table} to partnerships_jobs using (true) with check (true);
  grant select on ${table} to hub_agency, hub_municipality, hub_partner, hub_public;
  grant select, insert, update on ${table} to partnerships_jobs;
`;
