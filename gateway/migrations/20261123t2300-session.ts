import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of people, and logins that went to the identity provider and did not come back yet. */
export class Session1795474800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gateway.session (
        -- only the hash: who reads this table or a backup of it cannot use a session
        id_hash bytea primary key check (length(id_hash) = 32),
        account jsonb not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null check (last_seen_at >= created_at),
        ends_at timestamptz not null check (ends_at > created_at)
      );
      -- Read by: removal of ended sessions at each login
      create index session_ends_at on gateway.session (ends_at);

      create table gateway.login_attempt (
        state_hash bytea primary key check (length(state_hash) = 32),
        browser_hash bytea not null check (length(browser_hash) = 32),
        nonce text not null,
        code_verifier text not null,
        return_to text not null check (return_to like '/%'),
        ends_at timestamptz not null
      );
      -- Read by: removal of abandoned logins at each login
      create index login_attempt_ends_at on gateway.login_attempt (ends_at);

      grant select, insert, update (last_seen_at), delete on gateway.session to gateway_app;
      grant select, insert, delete on gateway.login_attempt to gateway_app;
      alter table gateway.session enable row level security;
      alter table gateway.session force row level security;
      create policy gateway on gateway.session to gateway_app using (true) with check (true);
      alter table gateway.login_attempt enable row level security;
      alter table gateway.login_attempt force row level security;
      create policy gateway on gateway.login_attempt to gateway_app using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
