import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was submitted, byte for byte, with the hash that the receipt names. Append-only. */
@Entity('submission')
export class Submission {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn('integer')
  revision!: number;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('text', { name: 'submitted_by' })
  submittedBy!: string;

  @Column('text')
  hash!: string;

  @Column('text')
  content!: string;
}
