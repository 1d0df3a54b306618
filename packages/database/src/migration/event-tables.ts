import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appLogin, jobsRole, MIGRATOR, workerLogin } from '../cluster/names.ts';

/** Events out and in: what every service has beside its own tables. */
export class EventTables1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ schema }] = (await runner.query('select current_schema() as schema')) as [
      { schema: string },
    ];
    await runner.query(tables(schema));
    await runner.query(publishFunction(schema));
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}

const tables = (schema: string): string => `
create table ${schema}.event (
  id uuid primary key,
  type text not null,
  v integer not null check (v >= 1),
  aggregate_id text not null,
  version integer not null check (version >= 1),
  payload jsonb not null,
  occurred_at timestamptz not null,
  -- Read by: publish, for the next version of an aggregate; replay of an aggregate in order
  constraint event_version unique (aggregate_id, version)
);

-- the last version that was handed to each subscriber: a subscriber may listen to some types of an aggregate only
create table ${schema}.event_delivery (
  subscriber text not null,
  aggregate_id text not null,
  version integer not null,
  primary key (subscriber, aggregate_id)
);

create table ${schema}.inbox (
  event_id uuid primary key,
  producer text not null,
  aggregate_id text not null,
  version integer not null,
  type text not null,
  handled_at timestamptz not null default clock_timestamp(),
  -- Read by: every delivery, for the last version of an aggregate that was handled
  constraint inbox_version unique (producer, aggregate_id, version)
);

alter table ${schema}.event enable row level security, force row level security;
alter table ${schema}.event_delivery enable row level security, force row level security;
alter table ${schema}.inbox enable row level security, force row level security;
create policy migrator on ${schema}.event to ${MIGRATOR} using (true) with check (true);
create policy migrator on ${schema}.event_delivery to ${MIGRATOR} using (true) with check (true);
create policy jobs on ${schema}.event for select to ${jobsRole(schema)} using (true);
create policy jobs on ${schema}.inbox to ${jobsRole(schema)} using (true) with check (true);
grant select on ${schema}.event to ${jobsRole(schema)};
grant select, insert on ${schema}.inbox to ${jobsRole(schema)};

create function ${schema}.refuse_change() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;
create trigger append_only before update or delete or truncate on ${schema}.event
  for each statement execute function ${schema}.refuse_change();
create trigger append_only before update or delete or truncate on ${schema}.inbox
  for each statement execute function ${schema}.refuse_change();
`;

/**
 * The one way to record an event: the row and a job per subscriber, in the caller's transaction. Callers reach the
 * subscribers' queues through this function only.
 */
const publishFunction = (schema: string): string => `
create function ${schema}.publish(
  p_id uuid, p_type text, p_v integer, p_aggregate_id text, p_payload jsonb, p_occurred_at timestamptz
) returns integer
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  next_version integer;
  target text;
  previous integer;
begin
  -- the group roles are shared by all services, so the login decides who publishes here
  if session_user not in ('${appLogin(schema)}', '${workerLogin(schema)}')
     and not pg_has_role(session_user, '${MIGRATOR}', 'MEMBER') then
    raise exception 'only % publishes here', '${schema}' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('event:${schema}:' || p_aggregate_id, 0));
  select coalesce(max(version), 0) + 1 into next_version
    from ${schema}.event where aggregate_id = p_aggregate_id;
  insert into ${schema}.event (id, type, v, aggregate_id, version, payload, occurred_at)
    values (p_id, p_type, p_v, p_aggregate_id, next_version, p_payload, p_occurred_at);

  for target in select subscriber from hub.subscription where type = p_type order by subscriber loop
    select version into previous from ${schema}.event_delivery
     where subscriber = target and aggregate_id = p_aggregate_id;
    insert into ${schema}.event_delivery (subscriber, aggregate_id, version)
      values (target, p_aggregate_id, next_version)
      on conflict (subscriber, aggregate_id) do update set version = next_version;
    execute format('select %I.deliver($1)', target || '_jobs') using json_build_object(
      'id', p_id, 'type', p_type, 'v', p_v, 'aggregateId', p_aggregate_id, 'version', next_version,
      'previous', coalesce(previous, 0), 'payload', p_payload, 'producer', '${schema}',
      'occurredAt', to_char(p_occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
    previous := null;
  end loop;
  return next_version;
end $$;
revoke execute on function ${schema}.publish(uuid, text, integer, text, jsonb, timestamptz) from public;
grant execute on function ${schema}.publish(uuid, text, integer, text, jsonb, timestamptz)
  to hub_agency, hub_municipality, hub_partner, ${jobsRole(schema)};
`;
