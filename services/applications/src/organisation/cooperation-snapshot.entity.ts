import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A cooperation (samenwerkingsverband): one lead files, is paid and repays for all. */
@Entity('cooperation_snapshot')
export class CooperationSnapshot {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { name: 'lead_id' })
  leadId!: string;

  @Column('text', { name: 'reference_region' })
  referenceRegion!: string;

  @Column('boolean')
  fictional!: boolean;
}
