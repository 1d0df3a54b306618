import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { centsColumn } from '../src/index.ts';

/** The smallest service that has everything: rows of an organisation, public facts, cents. */
@Entity('note')
export class Note {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  text!: string;

  @Column('bigint', centsColumn({ name: 'amount_cents' }))
  amountCents!: number;
}

export class Note1767300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table note (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null,
        text text not null,
        amount_cents bigint not null default 0 check (amount_cents >= 0)
      );
      alter table note enable row level security, force row level security;
      create policy municipality on note to hub_municipality
        using (organisation_id = (select hub.org_if('municipality')::uuid))
        with check (organisation_id = (select hub.org_if('municipality')::uuid));
      create policy agency on note for select to hub_agency
        using ((select hub.org_if('agency')) is not null);
      create policy jobs on note to alpha_jobs using (true) with check (true);
      grant select, insert on note to hub_municipality;
      grant update (text) on note to hub_municipality;
      grant select on note to hub_agency;
      grant select, insert, update, delete on note to alpha_jobs;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
