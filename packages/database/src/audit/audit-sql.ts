import { appLogin, GATEWAY, groupRoles, MIGRATOR } from '../cluster/names.ts';

export const AUDIT = 'audit';

const COLUMNS =
  'organisation_id, number, recorded_at, service, actor_id, actor_name, actor_organisation_id, action, subject_type, subject_id, before, after';

/** The tables: one chain of entries per organisation, and where each chain stands. */
export const auditTablesSql = `
do $$ begin
  if to_regclass('audit.entry') is null then
    create table audit.entry (
      id bigint generated always as identity unique,  -- order over all chains, for pages
      organisation_id uuid not null,                  -- whose file it is about
      number bigint not null check (number > 0),      -- place in the chain, without gaps
      recorded_at timestamptz not null,
      service text not null,
      actor_id text,                                  -- null: the hub itself
      actor_name text not null check (actor_name <> ''),
      actor_organisation_id uuid,
      action text not null check (action ~ '^[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*$'),
      subject_type text not null check (subject_type <> ''),
      subject_id text not null check (subject_id <> ''),
      before jsonb,
      after jsonb,
      previous_hash bytea not null check (length(previous_hash) = 32),
      hash bytea not null check (length(hash) = 32),
      primary key (organisation_id, number),
      check ((actor_id is null) = (actor_organisation_id is null))
    );
    create table audit.head (
      organisation_id uuid primary key,
      number bigint not null,
      hash bytea not null
    );
    -- Read by: the log of one organisation, newest first
    create index entry_organisation on audit.entry (organisation_id, id desc);
    alter table audit.entry enable row level security, force row level security;
    alter table audit.head enable row level security, force row level security;
    create policy migrator on audit.entry to ${MIGRATOR} using (true) with check (true);
    create policy migrator on audit.head to ${MIGRATOR} using (true) with check (true);
    create function audit.refuse_change() returns trigger language plpgsql as $f$
      begin raise exception 'the audit log only grows' using errcode = '55000'; end $f$;
    create trigger append_only before update or delete on audit.entry
      for each row execute function audit.refuse_change();
    create trigger never_emptied before truncate on audit.entry
      for each statement execute function audit.refuse_change();
  end if;
end $$;
`;

/** The only ways in. Runs as the migrator, again on every start. */
export const auditFunctionsSql = `
create or replace function audit.digest(e audit.entry) returns bytea
  language sql stable set search_path = pg_catalog
  return sha256(e.previous_hash || convert_to(jsonb_build_array(
    e.organisation_id, e.number,
    to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    e.service, e.actor_id, e.actor_name, e.actor_organisation_id,
    e.action, e.subject_type, e.subject_id, e.before, e.after)::text, 'UTF8'));

create or replace function audit.append(e audit.entry) returns void
  language plpgsql set search_path = pg_catalog
as $$
declare head audit.head;
begin
  -- the lock of the chain: who writes next for this organisation waits until this transaction ended
  insert into audit.head values (e.organisation_id, 0, decode(repeat('00', 32), 'hex'))
    on conflict (organisation_id) do update set number = audit.head.number
    returning * into head;
  e.number := head.number + 1;
  e.recorded_at := clock_timestamp();
  e.previous_hash := head.hash;
  e.hash := audit.digest(e);
  insert into audit.entry (${COLUMNS}, previous_hash, hash)
    select e.organisation_id, e.number, e.recorded_at, e.service, e.actor_id, e.actor_name,
           e.actor_organisation_id, e.action, e.subject_type, e.subject_id, e.before, e.after,
           e.previous_hash, e.hash;
  update audit.head set number = e.number, hash = e.hash where organisation_id = e.organisation_id;
end $$;

-- For services. Who acts comes from the signed context; a worker has none and acts as the hub itself.
create or replace function audit.record(
  p_organisation uuid, p_actor_name text, p_action text, p_subject_type text, p_subject_id text,
  p_before jsonb, p_after jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
declare e audit.entry; r text;
begin
  e.service := regexp_replace(session_user, '_(app|worker)$', '');
  e.actor_name := p_actor_name;
  if session_user !~ '_worker$' then
    foreach r in array array['agency', 'municipality', 'partner'] loop
      e.actor_id := coalesce(e.actor_id, hub.actor_if(r));
      e.actor_organisation_id := coalesce(e.actor_organisation_id, nullif(hub.org_if(r), '')::uuid);
    end loop;
    if e.actor_id is null then
      raise exception 'nobody acts here' using errcode = '42501';
    end if;
  end if;
  e.organisation_id := p_organisation;
  e.action := p_action;
  e.subject_type := p_subject_type;
  e.subject_id := p_subject_id;
  e.before := p_before;
  e.after := p_after;
  perform audit.append(e);
  -- not for the gateway's own entries: who comes in and leaves changes nothing on a screen
  perform hub.tell(p_subject_type, p_subject_id, (extract(epoch from clock_timestamp()) * 1000)::bigint);
end $$;

-- For the gateway, which verified the login itself and is the one that signs contexts.
create or replace function audit.record_access(
  p_organisation uuid, p_actor_id text, p_actor_name text, p_action text,
  p_subject_type text, p_subject_id text, p_before jsonb, p_after jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
declare e audit.entry;
begin
  e.service := '${GATEWAY}';
  e.organisation_id := p_organisation;
  e.actor_organisation_id := p_organisation;
  e.actor_id := p_actor_id;
  e.actor_name := p_actor_name;
  e.action := p_action;
  e.subject_type := p_subject_type;
  e.subject_id := p_subject_id;
  e.before := p_before;
  e.after := p_after;
  perform audit.append(e);
end $$;

revoke execute on all functions in schema audit from public;
grant usage on schema audit to ${groupRoles.join(', ')}, ${appLogin(GATEWAY)};
grant execute on function audit.record(uuid, text, text, text, text, jsonb, jsonb) to hub_agency, hub_municipality, hub_partner;
grant execute on function audit.record_access(uuid, text, text, text, text, text, jsonb, jsonb) to ${appLogin(GATEWAY)};
`;

/** What the background work of a service may do with the log. */
export const auditForJobsSql = (role: string): string =>
  `grant usage on schema audit to ${role};
   grant execute on function audit.record(uuid, text, text, text, text, jsonb, jsonb) to ${role};`;
