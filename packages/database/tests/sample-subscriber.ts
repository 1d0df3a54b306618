import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the events of another service did here. */
export class Seen1767300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seen (
        id bigint generated always as identity primary key,
        aggregate_id text not null,
        version integer not null,
        type text not null
      );
      alter table seen enable row level security, force row level security;
      create policy jobs on seen to beta_jobs using (true) with check (true);
      grant select, insert on seen to beta_jobs;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
