import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * This service shows the log of all services, because it owns the organisations whose files they are. No other service's login reads
 * a row, with whatever context. At the agency only an administrator reads.
 */
export class AuditReader1795489200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select on audit.entry to hub_agency, hub_municipality, hub_partner;
      create policy agency on audit.entry for select to hub_agency
        using (session_user = 'partnerships_app' and (select hub.right_if('agency', '{administrator}')));
      create policy municipality on audit.entry for select to hub_municipality
        using (session_user = 'partnerships_app'
          and organisation_id = (select hub.org_if('municipality')::uuid));
      create policy partner on audit.entry for select to hub_partner
        using (session_user = 'partnerships_app'
          and organisation_id = (select hub.org_if('partner')::uuid));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
