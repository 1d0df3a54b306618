import { Entity, PrimaryColumn } from 'typeorm';

/** One member of a cooperation; its lead is one of them. */
@Entity('cooperation_member_snapshot')
export class CooperationMemberSnapshot {
  @PrimaryColumn('uuid', { name: 'cooperation_id' })
  cooperationId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
}
