import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MIGRATOR } from '../cluster/names.ts';

/** The list of migrations is a table like any other: closed to everybody but the migrator. */
export class MigrationTable1767225500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table migration enable row level security, force row level security;
       create policy migrator on migration to ${MIGRATOR} using (true) with check (true)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
