import { centsColumn } from '@hub/database';
import { Cents, DateTime, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was decided on an application (toekenning): proposed by one person, decided by another. */
@Entity('award')
@Directive('@key(fields: "id")')
@ObjectType()
export class Award {
  @VisibleFor('municipality', 'agency')
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  /** Who is paid and repays. */
  @Column('uuid', { name: 'holder_id' })
  holderId!: string;

  @VisibleFor('municipality', 'agency')
  @Column('bigint', centsColumn({ name: 'amount_cents' }))
  @Field(() => Cents)
  amount!: number;

  /** Version of the round's policy that it was computed with. */
  @VisibleFor('municipality', 'agency')
  @Column('integer', { name: 'policy_version' })
  @Field(() => Int)
  policyVersion!: number;

  @Column('text', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('text', { name: 'decided_by' })
  decidedBy!: string;

  @VisibleFor('municipality', 'agency')
  @Column('timestamptz', { name: 'decided_at' })
  @Field(() => DateTime)
  decidedAt!: Date;

  @VisibleFor('municipality', 'agency')
  @Column('text', { name: 'decision_reference' })
  @Field(() => String)
  decisionReference!: string;

  @Column('boolean')
  fictional!: boolean;
}
