import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programs that ask in the name of an organisation. Its own people make, renew and revoke them. */
export class ApiClient1795492800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gateway.api_client (
        id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{2,60}$'),
        audience text not null,
        organisation_id uuid not null,
        organisation_name text not null,
        name text not null check (length(name) between 1 and 80),
        scopes text[] not null check (scopes <@ '{read,write}' and 'read' = any (scopes)),
        -- only hashes: who reads this table or a backup of it cannot ask anything
        secret_hash bytea not null check (length(secret_hash) = 32),
        earlier_hash bytea check (length(earlier_hash) = 32),
        earlier_until timestamptz,
        created_by text not null,
        created_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > created_at),
        last_used_at timestamptz,
        revoked_by text,
        revoked_at timestamptz,
        check ((earlier_hash is null) = (earlier_until is null)),
        check ((revoked_by is null) = (revoked_at is null))
      );
      -- Read by: the list of an organisation
      create index api_client_organisation on gateway.api_client (organisation_id, created_at desc);

      grant select, insert,
        update (secret_hash, earlier_hash, earlier_until, last_used_at, revoked_by, revoked_at)
        on gateway.api_client to gateway_app;
      alter table gateway.api_client enable row level security, force row level security;
      create policy gateway on gateway.api_client to gateway_app using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
