import { NOTICE_CHANNEL } from './notice.ts';

/**
 * Tells that something changed; PostgreSQL delivers it when the transaction commits, and never when it does not. Every login may
 * LISTEN, so the form of the id is checked here: a name or an address of a person cannot travel, whatever a service passes as id.
 * Runs as the migrator, again on every start.
 */
export const noticeSql = `
create or replace function hub.tell(p_kind text, p_id text, p_version bigint) returns void
  language plpgsql set search_path = pg_catalog
as $$
begin
  if p_id !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' or length(p_kind) > 100 then
    return;
  end if;
  perform pg_notify('${NOTICE_CHANNEL}',
    json_build_object('kind', p_kind, 'id', p_id, 'version', p_version)::text);
end $$;

create or replace function hub.tell_event() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  perform hub.tell(new.type, new.aggregate_id, new.version);
  return null;
end $$;

revoke execute on function hub.tell(text, text, bigint), hub.tell_event() from public;
`;
