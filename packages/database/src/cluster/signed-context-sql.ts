import { groupRoles, MIGRATOR } from './names.ts';

/**
 * The check of the signed context, inside PostgreSQL. Runs as the migrator, again on every start.
 * `hub.ctx` = `kid|login|role|organisation|actor|rights|expiry.signature`, made for one login and at most 60 seconds.
 */
export const signedContextSql = `
do $$ begin
  if to_regclass('hub_secret.key') is null then
    create table hub_secret.key (
      kid text primary key,
      inner_key bytea not null check (length(inner_key) = 64),
      outer_key bytea not null check (length(outer_key) = 64),
      valid_until timestamptz                   -- set when another key takes over
    );
    alter table hub_secret.key enable row level security, force row level security;
    create policy migrator on hub_secret.key to ${MIGRATOR} using (true) with check (true);
  end if;
end $$;

create or replace function hub.context_field(wanted_role text, field integer) returns text
  language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
  context text := current_setting('hub.ctx', true);
  payload text;
  k hub_secret.key;
begin
  if context is null or context = '' then
    return null;
  end if;
  payload := split_part(context, '.', 1);
  select * into k from hub_secret.key where kid = split_part(payload, '|', 1);
  if not found or clock_timestamp() >= k.valid_until then
    return null;
  end if;
  if encode(sha256(k.outer_key || sha256(k.inner_key || convert_to(payload, 'UTF8'))), 'hex')
     is distinct from split_part(context, '.', 2) then
    return null;
  end if;
  -- from here on the holder of the key wrote every field
  if split_part(payload, '|', 2) <> session_user           -- made for another service
     or split_part(payload, '|', 3) <> wanted_role         -- made for another kind of actor
     or extract(epoch from clock_timestamp()) >= split_part(payload, '|', 7)::bigint then
    return null;
  end if;
  return split_part(payload, '|', field);
end $$;

-- the organisation of the caller when the signed role is the wanted one, else null (null never equals a row's owner)
create or replace function hub.org_if(wanted_role text) returns text
  language sql stable security definer set search_path = pg_catalog
  return hub.context_field(wanted_role, 4);

-- the signed person or client, for audit columns
create or replace function hub.actor_if(wanted_role text) returns text
  language sql stable security definer set search_path = pg_catalog
  return hub.context_field(wanted_role, 5);

-- does the caller hold one of these rights, in the wanted kind of actor?
create or replace function hub.right_if(wanted_role text, wanted text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog
  return coalesce(string_to_array(hub.context_field(wanted_role, 6), ',') && wanted, false);

revoke execute on function hub.context_field(text, integer), hub.org_if(text), hub.actor_if(text),
  hub.right_if(text, text[]) from public;
grant usage on schema hub to ${groupRoles.join(', ')};
grant execute on function hub.org_if(text), hub.actor_if(text), hub.right_if(text, text[]) to ${groupRoles.join(', ')};
`;

/** Who wants to hear of which kind of event; filled when a service is migrated, read when an event is published. */
export const subscriptionSql = `
do $$ begin
  if to_regclass('hub.subscription') is null then
    create table hub.subscription (
      type text not null,
      subscriber text not null,
      primary key (type, subscriber)
    );
    alter table hub.subscription enable row level security, force row level security;
    create policy migrator on hub.subscription to ${MIGRATOR} using (true) with check (true);
  end if;
end $$;
`;
