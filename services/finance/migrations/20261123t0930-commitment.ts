import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Commitment1795426200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PARTS_SUM_TO_THE_WHOLE);
    await runner.query(RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table instalment, commitment; drop function instalments_sum_to_commitment()',
    );
  }
}

const TABLES = `
  create sequence commitment_number;

  create table commitment (
    id                   uuid primary key,
    number               text not null unique check (number ~ '^VL-[0-9]{4}-[0-9]{4,}$'),
    -- One award is committed once, however often its event arrives.
    award_id             uuid not null unique,
    application_id       uuid not null,
    round_id             uuid not null,
    holder_id            uuid not null,
    amount_cents         bigint not null check (amount_cents > 0),
    advance_basis_points integer not null check (advance_basis_points between 0 and 10000),
    decision_reference   text not null,
    fictional            boolean not null,
    committed_at         timestamptz not null
  );
  -- Read by: the commitments of a local government, newest first.
  create index commitment_by_holder on commitment (holder_id, committed_at desc, id);
  -- Read by: the commitments of a round, and their sum.
  create index commitment_by_round on commitment (round_id, committed_at desc, id) include (amount_cents);

  create table instalment (
    id            uuid primary key,
    commitment_id uuid not null references commitment (id),
    kind          text not null check (kind in ('ADVANCE', 'BALANCE')),
    amount_cents  bigint not null check (amount_cents >= 0),
    state         text not null check (state in ('PLANNED', 'PAYABLE', 'ON_HOLD', 'BATCHED', 'PAID', 'RETURNED', 'CANCELLED')),
    unique (commitment_id, kind)
  );
`;

/** Checked at COMMIT: the instalments of a commitment sum to it. The function sees all rows, whoever commits. */
const PARTS_SUM_TO_THE_WHOLE = `
  create function instalments_sum_to_commitment() returns trigger
    language plpgsql security definer set search_path = pg_catalog
  as $$
  declare
    wanted uuid := coalesce(to_jsonb(new) ->> 'commitment_id', to_jsonb(new) ->> 'id')::uuid;
    whole bigint;
    parts bigint;
  begin
    select amount_cents into whole from finance.commitment where id = wanted;
    select coalesce(sum(amount_cents), 0) into parts from finance.instalment where commitment_id = wanted;
    if whole is distinct from parts then
      raise exception 'the instalments of commitment % sum to %, not to %', wanted, parts, whole
        using errcode = 'check_violation';
    end if;
    return null;
  end $$;

  create constraint trigger parts_sum_to_commitment after insert or update on commitment
    deferrable initially deferred for each row execute function instalments_sum_to_commitment();
  create constraint trigger parts_sum_to_commitment after insert or update on instalment
    deferrable initially deferred for each row execute function instalments_sum_to_commitment();
`;

const RIGHTS = `
  alter table commitment enable row level security;
  alter table commitment force row level security;
  create policy agency on commitment for select to hub_agency
    using ((select hub.org_if('agency')) is not null);
  create policy municipality on commitment for select to hub_municipality
    using (holder_id = (select hub.org_if('municipality')::uuid));
  create policy jobs on commitment to finance_jobs using (true) with check (true);
  create policy checks on commitment for select to hub_migrator using (true);
  grant select on commitment to hub_agency, hub_municipality, finance_jobs;
  grant insert on commitment to finance_jobs;

  alter table instalment enable row level security;
  alter table instalment force row level security;
  create policy agency on instalment for select to hub_agency
    using ((select hub.org_if('agency')) is not null);
  -- The rows of the commitments that this government sees.
  create policy municipality on instalment for select to hub_municipality
    using (commitment_id in (select id from commitment where holder_id = (select hub.org_if('municipality')::uuid)));
  create policy jobs on instalment to finance_jobs using (true) with check (true);
  create policy checks on instalment for select to hub_migrator using (true);
  grant select on instalment to hub_agency, hub_municipality, finance_jobs;
  grant insert on instalment to finance_jobs;

  grant usage on sequence commitment_number to finance_jobs;
`;
