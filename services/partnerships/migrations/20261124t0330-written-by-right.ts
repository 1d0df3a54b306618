import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Only an editor gives an assignment, takes it back or answers it; the database asks as well. On top of whose assignment it is. */
export class AssignmentWrittenByRight1795491000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy given_by_editor on assignment as restrictive for insert to hub_municipality
        with check ((select hub.right_if('municipality', '{editor}')));
      create policy cancelled_by_editor on assignment as restrictive for update to hub_municipality
        using ((select hub.right_if('municipality', '{editor}')));
      create policy answered_by_editor on assignment as restrictive for update to hub_partner
        using ((select hub.right_if('partner', '{editor}')));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
