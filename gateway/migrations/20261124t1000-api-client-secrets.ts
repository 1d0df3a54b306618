import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers the secrets of a client, so that a token dies with the secret that it was got with; and revoking is for good. */
export class ApiClientSecrets1795514400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gateway.api_client add secret_number integer not null default 1 check (secret_number > 0);
      grant update (secret_number) on gateway.api_client to gateway_app;

      drop policy gateway on gateway.api_client;
      create policy gateway_reads on gateway.api_client for select to gateway_app using (true);
      create policy gateway_adds on gateway.api_client for insert to gateway_app with check (revoked_at is null);
      -- what was revoked stays revoked, whatever a statement says
      create policy gateway_changes on gateway.api_client for update to gateway_app
        using (revoked_at is null) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
