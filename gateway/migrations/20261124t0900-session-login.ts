import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions know the login they came from: to end them where the login service says so, and to act for another organisation. */
export class SessionLogin1795510800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- sessions without these facts could not be ended from outside: their people log in once more
      truncate gateway.session;
      alter table gateway.session
        add column issuer text not null check (issuer <> ''),
        add column subject text not null check (subject <> ''),
        add column provider_session text check (provider_session <> ''),
        -- shown to the login service when its session has to end too; it opens nothing here
        add column id_token text,
        -- all that the login allows; \`account\` is the one in use
        add column accounts jsonb not null check (jsonb_array_length(accounts) > 0);
      -- Read by: logout everywhere, logout by the login service
      create index session_login on gateway.session (issuer, subject);
      create index session_provider_session on gateway.session (issuer, provider_session)
        where provider_session is not null;
      grant update (id_hash, account) on gateway.session to gateway_app;

      create table gateway.logout_token (
        id_hash bytea primary key check (length(id_hash) = 32),
        ends_at timestamptz not null
      );
      -- Read by: removal of tokens that are too old to come again
      create index logout_token_ends_at on gateway.logout_token (ends_at);
      grant select, insert, delete on gateway.logout_token to gateway_app;
      alter table gateway.logout_token enable row level security;
      alter table gateway.logout_token force row level security;
      create policy gateway on gateway.logout_token to gateway_app using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
