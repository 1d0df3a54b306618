import { centsColumn } from '@hub/database';
import { Cents, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one round pays at most for one action, and how it defines it. */
@Entity('round_action')
@ObjectType()
export class ActionTerms {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'action_id' })
  actionId!: string;

  @VisibleFor(...EVERYONE)
  @Column('boolean')
  @Field(() => Boolean)
  fundable!: boolean;

  @VisibleFor(...EVERYONE)
  @Column(centsColumn({ name: 'ceiling_cents', nullable: true }))
  @Field(() => Cents, { nullable: true })
  ceiling!: number | null;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'definition_nl', nullable: true })
  @Field(() => String, { nullable: true })
  definitionNl!: string | null;
}

/** What one round pays per unit of one indicator, and for how many units. */
@Entity('round_indicator')
@ObjectType()
export class IndicatorTerms {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  @VisibleFor(...EVERYONE)
  @Column(centsColumn({ name: 'standard_amount_cents' }))
  @Field(() => Cents)
  standardAmount!: number;

  /** Exact limit, may be a fraction; the ceiling in cents is what counts. */
  @VisibleFor(...EVERYONE)
  @Column('numeric', {
    name: 'max_reach',
    precision: 10,
    scale: 2,
    transformer: { from: Number, to: String },
  })
  @Field(() => Float)
  maxReach!: number;

  @VisibleFor(...EVERYONE)
  @Column('integer', { name: 'max_reach_in_form' })
  @Field(() => Int)
  maxReachInForm!: number;

  @VisibleFor(...EVERYONE)
  @Column(centsColumn({ name: 'row_ceiling_cents' }))
  @Field(() => Cents)
  rowCeiling!: number;
}
