import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was spent of each budget in a minute, by all gateway processes together. */
export class Budget1795489200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- unlogged: a row is worth nothing after two minutes, so a crash may empty the table and no byte of it goes to the journal
      create unlogged table gateway.budget (
        -- kind and payer: an organisation, or the hash of an address
        bucket text not null check (length(bucket) <= 200),
        minute timestamptz not null check (minute = date_trunc('minute', minute, 'UTC')),
        spent double precision not null check (spent >= 0),
        primary key (bucket, minute)
      );
      -- Read by: removal of past minutes
      create index budget_minute on gateway.budget (minute);

      grant select, insert, update (spent), delete on gateway.budget to gateway_app;
      alter table gateway.budget enable row level security;
      alter table gateway.budget force row level security;
      create policy gateway on gateway.budget to gateway_app using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
