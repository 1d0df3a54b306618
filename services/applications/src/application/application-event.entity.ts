import { DateTime, VisibleFor } from '@hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One entry of the timeline: who did what and when. Append-only. */
@Entity('application_event')
@ObjectType()
export class ApplicationEvent {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @VisibleFor('municipality', 'agency')
  @Column('timestamptz')
  @Field(() => DateTime)
  at!: Date;

  /** START, a word of ApplicationStep, or POLICY_CHANGED. */
  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => String)
  step!: string;

  @Column('text', { name: 'by_id' })
  byId!: string;

  @VisibleFor('municipality', 'agency')
  @Column('text', { name: 'by_name' })
  @Field(() => String)
  by!: string;

  @VisibleFor('municipality', 'agency')
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;
}
