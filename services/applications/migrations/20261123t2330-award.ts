import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals and awards: two persons, within the budget, every cent of an award in its lines and parts. */
export class Award1795476600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(SUMS);
    await runner.query(ROWS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = `
create table award_proposal (
  application_id uuid primary key references application (id),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  policy_version integer not null check (policy_version >= 1),
  amount_cents bigint not null check (amount_cents > 0),
  unique (application_id, proposed_by)
);

create table award_proposal_line (
  application_id uuid not null references award_proposal (application_id),
  indicator_code text not null,
  indicator_id uuid not null,
  awarded_reach integer not null check (awarded_reach > 0),
  awarded_cents bigint not null check (awarded_cents >= 0),
  primary key (application_id, indicator_code)
);

create table award (
  id uuid primary key,
  application_id uuid not null unique references application (id),
  round_id uuid not null references round_snapshot (id),
  holder_id uuid not null,
  amount_cents bigint not null check (amount_cents > 0),
  policy_version integer not null,
  proposed_by text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  decision_reference text not null check (length(trim(decision_reference)) between 1 and 200),
  fictional boolean not null,
  constraint four_eyes check (decided_by <> proposed_by),
  -- the proposer is the one who proposed, not one whom the decision names
  foreign key (application_id, proposed_by) references award_proposal (application_id, proposed_by),
  foreign key (round_id, policy_version) references round_policy (round_id, version)
);
-- Read by: the check of a round's awarded amount
create index award_round on award (round_id);

create table award_line (
  award_id uuid not null references award (id),
  indicator_code text not null,
  indicator_id uuid not null,
  awarded_reach integer not null check (awarded_reach > 0),
  awarded_cents bigint not null check (awarded_cents >= 0),
  primary key (award_id, indicator_code)
);

-- the share of one local government in one awarded line: what the public sees
create table award_part (
  award_id uuid not null,
  indicator_code text not null,
  organisation_id uuid not null,
  round_id uuid not null references round_snapshot (id),
  indicator_id uuid not null,
  indicator_kind text not null check (indicator_kind in ('COUNT', 'PLAN', 'STAFF')),
  action_id uuid not null,
  objective_id uuid not null,
  current_reach integer not null check (current_reach >= 0),
  awarded_reach integer not null check (awarded_reach >= 0),
  awarded_cents bigint not null check (awarded_cents >= 0),
  achieved_reach integer check (achieved_reach >= 0), -- the whole, as reported; null: not reported
  via_cooperation boolean not null,
  fictional boolean not null,
  primary key (award_id, indicator_code, organisation_id),
  foreign key (award_id, indicator_code) references award_line (award_id, indicator_code)
);
-- Read by: uptake of a round per organisation, per objective and per action
create index award_part_round on award_part (round_id, action_id, organisation_id);
-- Read by: uptake of an action over all rounds
create index award_part_action on award_part (action_id, round_id);
-- Read by: participations of an organisation
create index award_part_organisation on award_part (organisation_id, round_id);
`;

/** Checked when the transaction ends: an award is written row by row. */
const SUMS = `
create function applications.check_award() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if new.amount_cents <> (select coalesce(sum(l.awarded_cents), 0) from applications.award_line l where l.award_id = new.id) then
    raise exception 'the lines of award % do not sum to it', new.id using errcode = '23514', constraint = 'lines_sum_to_award';
  end if;
  if (select r.awarded_cents from applications.round_snapshot r where r.id = new.round_id)
     <> (select sum(a.amount_cents) from applications.award a where a.round_id = new.round_id) then
    raise exception 'the awards of round % do not sum to what it awarded', new.round_id
      using errcode = '23514', constraint = 'awards_sum_to_round';
  end if;
  return null;
end $$;
create constraint trigger award_sums after insert or update on award
  deferrable initially deferred for each row execute function applications.check_award();

create function applications.check_award_line() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
declare
  line record := case when tg_op = 'DELETE' then old else new end;
begin
  if (select a.amount_cents from applications.award a where a.id = line.award_id)
     <> (select coalesce(sum(l.awarded_cents), 0) from applications.award_line l where l.award_id = line.award_id) then
    raise exception 'the lines of award % do not sum to it', line.award_id
      using errcode = '23514', constraint = 'lines_sum_to_award';
  end if;
  return null;
end $$;
create constraint trigger award_line_sums after insert or update or delete on award_line
  deferrable initially deferred for each row execute function applications.check_award_line();

create function applications.check_award_parts() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
declare
  line record := case when tg_op = 'DELETE' then old else new end;
  parts record;
begin
  select coalesce(sum(p.awarded_cents), 0) as cents, coalesce(sum(p.awarded_reach), 0) as reach into parts
    from applications.award_part p where p.award_id = line.award_id and p.indicator_code = line.indicator_code;
  if exists (select from applications.award_line l
      where l.award_id = line.award_id and l.indicator_code = line.indicator_code
        and (l.awarded_cents <> parts.cents or l.awarded_reach <> parts.reach)) then
    raise exception 'the parts of line % of award % do not sum to it', line.indicator_code, line.award_id
      using errcode = '23514', constraint = 'parts_sum_to_line';
  end if;
  return null;
end $$;
create constraint trigger award_line_parts after insert or update on award_line
  deferrable initially deferred for each row execute function applications.check_award_parts();
create constraint trigger award_part_sums after insert or delete or update of awarded_reach, awarded_cents on award_part
  deferrable initially deferred for each row execute function applications.check_award_parts();
`;

const ROWS = `
alter table award_proposal enable row level security, force row level security;
create policy agency on award_proposal to hub_agency
  using ((select hub.org_if('agency')) is not null)
  with check (proposed_by = (select hub.actor_if('agency')));
create policy jobs on award_proposal to applications_jobs using (true) with check (true);
grant select, insert, update (proposed_by, proposed_by_name, proposed_at, policy_version, amount_cents)
  on award_proposal to hub_agency;
grant select, insert on award_proposal to applications_jobs;

alter table award_proposal_line enable row level security, force row level security;
create policy agency on award_proposal_line to hub_agency
  using ((select hub.org_if('agency')) is not null) with check ((select hub.org_if('agency')) is not null);
create policy jobs on award_proposal_line to applications_jobs using (true) with check (true);
grant select, insert, delete on award_proposal_line to hub_agency;
grant select, insert on award_proposal_line to applications_jobs;

alter table award enable row level security, force row level security;
create policy municipality on award for select to hub_municipality
  using (exists (select from applications.application a where a.id = application_id));
create policy agency on award for select to hub_agency using ((select hub.org_if('agency')) is not null);
-- who decides is the signed person, never an argument
create policy agency_decides on award for insert to hub_agency
  with check (decided_by = (select hub.actor_if('agency')));
create policy jobs on award to applications_jobs using (true) with check (true);
grant select on award to hub_municipality;
grant select, insert on award to hub_agency, applications_jobs;

alter table award_line enable row level security, force row level security;
create policy municipality on award_line for select to hub_municipality
  using (exists (select from applications.award a where a.id = award_id));
create policy agency on award_line to hub_agency
  using ((select hub.org_if('agency')) is not null) with check ((select hub.org_if('agency')) is not null);
create policy jobs on award_line to applications_jobs using (true) with check (true);
grant select on award_line to hub_municipality;
grant select, insert on award_line to hub_agency, applications_jobs;

-- published with the decision: every audience
alter table award_part enable row level security, force row level security;
create policy agency on award_part to hub_agency
  using ((select hub.org_if('agency')) is not null) with check ((select hub.org_if('agency')) is not null);
create policy municipality on award_part for select to hub_municipality using (true);
create policy partner on award_part for select to hub_partner using (true);
create policy everybody on award_part for select to hub_public using (true);
create policy jobs on award_part to applications_jobs using (true) with check (true);
grant select on award_part to hub_municipality, hub_partner, hub_public;
grant select, insert on award_part to hub_agency;
grant select, insert, update (achieved_reach) on award_part to applications_jobs;
`;
