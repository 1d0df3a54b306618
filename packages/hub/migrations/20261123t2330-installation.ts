import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which steps of setting up were finished on this database: seeds run once, also after a crash half-way. */
export class Installation1795476600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gateway.installation (
        step text primary key,
        done_at timestamptz not null
      );
      -- nobody but a deployment: no grant, and a policy for the migrator only
      alter table gateway.installation enable row level security, force row level security;
      create policy migrator on gateway.installation to hub_migrator using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
