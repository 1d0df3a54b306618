import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What this service keeps of the facts of others: rounds with their policy, organisations, cooperations. Public facts. */
export class Snapshots1795475400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(
      [
        'round_snapshot',
        'round_policy',
        'organisation_snapshot',
        'cooperation_snapshot',
        'cooperation_member_snapshot',
      ]
        .map(publicFacts)
        .join(''),
    );
    await runner.query(BUDGET_LOCK);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = `
create table round_snapshot (
  id uuid primary key,
  slug text not null unique,
  ordinal integer not null,
  title_nl text not null,
  demo boolean not null,
  policy_version integer not null check (policy_version >= 1),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  project_start date not null,
  project_end date not null,
  rolling_decision boolean not null,
  budget_cents bigint check (budget_cents >= 0),
  awarded_cents bigint not null default 0 check (awarded_cents >= 0),
  -- two approvers can never overspend, whatever the code does; without a budget nothing can be awarded
  constraint within_budget check (awarded_cents <= coalesce(budget_cents, 0)),
  check (opens_at < closes_at),
  check (project_start < project_end)
);

-- every version of a round's policy: an award keeps the one it was computed with
create table round_policy (
  round_id uuid not null references round_snapshot (id),
  version integer not null check (version >= 1),
  policy jsonb not null,
  primary key (round_id, version)
);

create table organisation_snapshot (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('LOCAL_GOVERNMENT', 'ASSOCIATION', 'COMMISSION', 'AGENCY')),
  local_government_kind text
    check (local_government_kind in ('MUNICIPALITY', 'VGC', 'VZW_DE_RAND', 'BRUSSELS_MUNICIPALITY')),
  nis_code text,
  province text,
  reference_region text,
  rand_facility boolean not null,
  origin_residents integer check (origin_residents >= 0),
  origin_fictional boolean not null
);
-- Read by: eligibility of vzw de Rand
create index organisation_snapshot_rand on organisation_snapshot (id) where rand_facility;

create table cooperation_snapshot (
  id uuid primary key,
  name text not null,
  lead_id uuid not null,
  reference_region text not null,
  fictional boolean not null
);

create table cooperation_member_snapshot (
  cooperation_id uuid not null references cooperation_snapshot (id) on delete cascade,
  organisation_id uuid not null,
  primary key (cooperation_id, organisation_id)
);
-- Read by: the cooperation of an applicant; row level security of members
create index cooperation_member_snapshot_organisation on cooperation_member_snapshot (organisation_id);
`;

const publicFacts = (table: string): string => `
alter table ${table} enable row level security, force row level security;
create policy agency on ${table} for select to hub_agency using (true);
create policy municipality on ${table} for select to hub_municipality using (true);
create policy partner on ${table} for select to hub_partner using (true);
create policy everybody on ${table} for select to hub_public using (true);
create policy jobs on ${table} to applications_jobs using (true) with check (true);
grant select on ${table} to hub_agency, hub_municipality, hub_partner, hub_public;
grant select, insert, update, delete on ${table} to applications_jobs;
`;

/** An approver locks the round and books the award on it; nobody else and nothing else. */
const BUDGET_LOCK = `
create policy agency_awards on round_snapshot for update to hub_agency
  using ((select hub.org_if('agency')) is not null) with check ((select hub.org_if('agency')) is not null);
grant update (awarded_cents) on round_snapshot to hub_agency;
`;
