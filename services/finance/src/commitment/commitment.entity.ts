import { centsColumn } from '@hub/database';
import { Cents, DateTime, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money set aside for one award (vastlegging), and paid out in instalments. */
@Entity('commitment')
@Directive('@key(fields: "id")')
@ObjectType()
export class Commitment {
  @VisibleFor('municipality', 'agency')
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => String)
  number!: string;

  @Column('uuid', { name: 'award_id' })
  awardId!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @Column('uuid', { name: 'holder_id' })
  holderId!: string;

  @VisibleFor('municipality', 'agency')
  @Column(centsColumn({ name: 'amount_cents' }))
  @Field(() => Cents)
  amount!: number;

  @Column('integer', { name: 'advance_basis_points' })
  advanceBasisPoints!: number;

  @Column('text', { name: 'decision_reference' })
  decisionReference!: string;

  @Column('boolean')
  fictional!: boolean;

  @VisibleFor('municipality', 'agency')
  @Column('timestamptz', { name: 'committed_at' })
  @Field(() => DateTime)
  committedAt!: Date;
}
