import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Catalogue1795424400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROGRAMME);
    await runner.query(ROUND);
    await runner.query(FACTS);
    for (const table of PUBLIC_TABLES) await runner.query(openToAll(table));
    await runner.query(AGENCY_ONLY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table catalogue_fact, ${[...PUBLIC_TABLES].reverse().join(', ')}`);
    await runner.query('drop function action_pays_one_unit()');
  }
}

const PROGRAMME = `
  create table programme (
    id           uuid primary key,
    slug         text not null unique check (slug ~ '^[a-z0-9-]+$'),
    name_nl      text not null,
    name_en      text not null,
    budget_cents bigint check (budget_cents >= 0)
  );

  create table objective (
    id           uuid primary key,
    programme_id uuid not null references programme (id),
    ordinal      integer not null check (ordinal > 0),
    slug         text not null,
    name_nl      text not null,
    name_en      text not null,
    unique (programme_id, ordinal),
    unique (programme_id, slug)
  );

  create table action (
    id           uuid primary key,
    programme_id uuid not null references programme (id),
    objective_id uuid not null references objective (id),
    number       integer not null check (number > 0),
    name_nl      text not null,
    name_en      text not null,
    sources      text[] not null default '{}',
    unique (programme_id, number)
  );
  -- Read by: the actions of an objective.
  create index action_by_objective on action (objective_id, number);

  create table indicator (
    id          uuid primary key,
    action_id   uuid not null references action (id),
    ordinal     integer not null check (ordinal > 0),
    code        text not null unique,
    kind        text not null check (kind in ('COUNT', 'PLAN', 'STAFF')),
    unit_nl     text not null,
    unit_en     text not null,
    sentence_nl text,
    unique (action_id, ordinal)
  );
`;

const ROUND = `
  create table round (
    id                uuid primary key,
    programme_id      uuid not null references programme (id),
    slug              text not null unique check (slug ~ '^[a-z0-9-]+$'),
    ordinal           integer not null check (ordinal > 0),
    title_nl          text not null,
    title_en          text not null,
    demo              boolean not null default false,
    opens_at          timestamptz not null,
    closes_at         timestamptz not null,
    project_start     date not null,
    project_end       date not null,
    award_decision_on date,
    final_report_due  date,
    budget_cents      bigint check (budget_cents >= 0),
    unique (programme_id, ordinal),
    -- In the real programme these two dates once stood swapped.
    check (project_start < project_end),
    check (opens_at < closes_at)
  );

  -- Append only: a change of an open round is a new version.
  create table round_policy (
    round_id                   uuid not null references round (id),
    version                    integer not null check (version > 0),
    applicant_kinds            text[] not null check (cardinality(applicant_kinds) > 0),
    threshold_residents        integer check (threshold_residents >= 0),
    threshold_dataset          text,
    co_financing_basis_points  integer not null check (co_financing_basis_points between 0 and 9999),
    advance_basis_points       integer not null check (advance_basis_points between 0 and 10000),
    cooperation_incentive_cents bigint check (cooperation_incentive_cents >= 0),
    priority_scope             text not null check (priority_scope in ('LINE', 'ACTION')),
    rolling_decision           boolean not null default false,
    reason                     text not null,
    published_at               timestamptz not null,
    primary key (round_id, version)
  );

  create table round_action (
    round_id      uuid not null references round (id),
    action_id     uuid not null references action (id),
    fundable      boolean not null,
    ceiling_cents bigint check (ceiling_cents > 0),
    definition_nl text,
    primary key (round_id, action_id),
    check (fundable or ceiling_cents is null)
  );
  -- Read by: the terms of an action, all rounds.
  create index round_action_by_action on round_action (action_id, round_id);

  create table round_indicator (
    round_id              uuid not null references round (id),
    indicator_id          uuid not null references indicator (id),
    standard_amount_cents bigint not null check (standard_amount_cents > 0),
    max_reach             numeric(10, 2) not null check (max_reach >= 1),
    max_reach_in_form     integer not null check (max_reach_in_form > 0),
    row_ceiling_cents     bigint not null check (row_ceiling_cents > 0),
    primary key (round_id, indicator_id),
    check (row_ceiling_cents = (max_reach * standard_amount_cents)::bigint),
    check (max_reach_in_form >= max_reach and max_reach_in_form < max_reach + 1)
  );
  -- Read by: the terms of an indicator, all rounds.
  create index round_indicator_by_indicator on round_indicator (indicator_id, round_id);

  -- What the amount was before it was corrected in an open round.
  create table earlier_standard_amount (
    round_id              uuid not null,
    indicator_id          uuid not null,
    valid_during          daterange not null,
    standard_amount_cents bigint not null check (standard_amount_cents > 0),
    reason                text not null,
    primary key (round_id, indicator_id, valid_during),
    foreign key (round_id, indicator_id) references round_indicator (round_id, indicator_id)
  );

  -- Money for an indicator only where its action has money, and at least enough for one unit.
  create function action_pays_one_unit() returns trigger language plpgsql set search_path = pg_catalog as $$
  begin
    if not exists (
      select from catalogue.indicator i
      join catalogue.round_action a on a.action_id = i.action_id and a.round_id = new.round_id
      where i.id = new.indicator_id and a.fundable
        and coalesce(a.ceiling_cents >= new.standard_amount_cents, true)
    ) then
      raise exception 'the action of indicator % cannot pay one unit in this round', new.indicator_id
        using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger action_pays_one_unit before insert or update on round_indicator
    for each row execute function action_pays_one_unit();
`;

const FACTS = `
  create table published_figure (
    id            uuid primary key,
    programme_id  uuid not null references programme (id),
    round_id      uuid references round (id),
    key           text not null,
    label_nl      text not null,
    label_en      text not null,
    value         bigint not null check (value >= 0),
    unit          text not null check (unit in ('EUR_CENTS', 'COUNT')),
    definition_nl text not null,
    definition_en text not null,
    as_of         date,
    period        text not null,
    source        text,
    contradiction text,
    unique nulls not distinct (programme_id, round_id, key)
  );

  -- How certain a fact of the catalogue is. For the agency only: an uncertain fact must not become a public one.
  create table catalogue_fact (
    id         uuid primary key,
    subject_id uuid not null,
    round_id   uuid references round (id),
    key        text not null,
    value      text,
    status     text not null check (status in ('CONFIRMED', 'FROM_FORM', 'INFERRED', 'PARAPHRASE', 'UNCERTAIN', 'NOT_FOUND', 'DEMO')),
    note       text,
    source     text,
    unique nulls not distinct (subject_id, round_id, key)
  );
  -- Read by: the certainty of facts beside what they are about; the list of facts of a round.
  create index catalogue_fact_by_subject on catalogue_fact (subject_id, key);
`;

const PUBLIC_TABLES = [
  'programme',
  'objective',
  'action',
  'indicator',
  'round',
  'round_policy',
  'round_action',
  'round_indicator',
  'earlier_standard_amount',
  'published_figure',
];

const READERS = 'hub_public, hub_municipality, hub_partner, hub_agency';

/** The catalogue itself is public; only the service's own jobs write it, until the agency edits rounds on a screen. */
const openToAll = (table: string) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy read on ${table} for select to ${READERS} using (true);
  create policy jobs on ${table} to catalogue_jobs using (true) with check (true);
  grant select on ${table} to ${READERS};
  grant select, insert on ${table} to catalogue_jobs;
`;

const AGENCY_ONLY = `
  alter table catalogue_fact enable row level security;
  alter table catalogue_fact force row level security;
  create policy agency on catalogue_fact for select to hub_agency
    using ((select hub.org_if('agency')) is not null);
  create policy jobs on catalogue_fact to catalogue_jobs using (true) with check (true);
  grant select on catalogue_fact to hub_agency;
  grant select, insert on catalogue_fact to catalogue_jobs;
`;
