import { centsColumn } from '@hub/database';
import { Cents, DateTime, VisibleFor } from '@hub/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person proposes to award. The agency's own until another person decides. */
@Entity('award_proposal')
@ObjectType()
export class AwardProposal {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('text', { name: 'proposed_by' })
  proposedById!: string;

  @VisibleFor('agency')
  @Column('text', { name: 'proposed_by_name' })
  @Field(() => String)
  proposedBy!: string;

  @VisibleFor('agency')
  @Column('timestamptz', { name: 'proposed_at' })
  @Field(() => DateTime)
  proposedAt!: Date;

  @Column('integer', { name: 'policy_version' })
  policyVersion!: number;

  @VisibleFor('agency')
  @Column('bigint', centsColumn({ name: 'amount_cents' }))
  @Field(() => Cents)
  amount!: number;
}
