import { DateTime, LOGGED_IN, VisibleFor } from '@hub/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditValues } from './audit-change.ts';

/** One fact of the log. Written by `audit.record` in the transaction of the change, by every service; read here. */
@ObjectType()
@Entity('entry', { schema: 'audit', synchronize: false })
export class AuditEntry {
  @VisibleFor(...LOGGED_IN)
  @Field(() => ID)
  @PrimaryColumn('bigint')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @VisibleFor(...LOGGED_IN)
  @Field(() => Int, {
    description: 'Place in the log of the organisation, from 1 and without gaps.',
  })
  @Column('bigint', { transformer: { from: Number, to: String } })
  number!: number;

  @VisibleFor(...LOGGED_IN)
  @Field(() => DateTime)
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @VisibleFor(...LOGGED_IN)
  @Field(() => String)
  @Column('text', { name: 'actor_name' })
  actorName!: string;

  @Column('uuid', { name: 'actor_organisation_id', nullable: true })
  actorOrganisationId!: string | null;

  @VisibleFor(...LOGGED_IN)
  @Field(() => String, { description: 'What was done: `award.decided`.' })
  @Column('text')
  action!: string;

  @VisibleFor(...LOGGED_IN)
  @Field(() => String)
  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @VisibleFor(...LOGGED_IN)
  @Field(() => ID)
  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  @Column('jsonb', { nullable: true })
  before!: AuditValues | null;

  @Column('jsonb', { nullable: true })
  after!: AuditValues | null;

  @Column('bytea')
  hash!: Buffer;
}
