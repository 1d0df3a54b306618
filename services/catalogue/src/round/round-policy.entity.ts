import { centsColumn } from '@hub/database';
import { Cents, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kinds that a round may allow. */
export enum ApplicantKind {
  MUNICIPALITY = 'MUNICIPALITY',
  COOPERATION = 'COOPERATION',
  VGC = 'VGC',
  VZW_DE_RAND = 'VZW_DE_RAND',
  ORGANISATION = 'ORGANISATION',
  CONSORTIUM = 'CONSORTIUM',
}
registerEnumType(ApplicantKind, { name: 'ApplicantKind' });

/** What a round allows and pays (rondebeleid), one version of it. Amounts and ceilings stand beside it per indicator and action. */
@Entity('round_policy')
@ObjectType()
export class RoundPolicy {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @VisibleFor(...EVERYONE)
  @PrimaryColumn('integer')
  @Field(() => Int)
  version!: number;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'applicant_kinds', array: true })
  @Field(() => [ApplicantKind])
  applicantKinds!: ApplicantKind[];

  @VisibleFor(...EVERYONE)
  @Column('integer', { name: 'threshold_residents', nullable: true })
  @Field(() => Int, { nullable: true })
  thresholdResidents!: number | null;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'threshold_dataset', nullable: true })
  @Field(() => String, { nullable: true })
  thresholdDataset!: string | null;

  @VisibleFor(...EVERYONE)
  @Column('integer', { name: 'co_financing_basis_points' })
  @Field(() => Int)
  coFinancingBasisPoints!: number;

  @VisibleFor(...EVERYONE)
  @Column('integer', { name: 'advance_basis_points' })
  @Field(() => Int)
  advanceBasisPoints!: number;

  @VisibleFor(...EVERYONE)
  @Column(centsColumn({ name: 'cooperation_incentive_cents', nullable: true }))
  @Field(() => Cents, { nullable: true })
  cooperationIncentive!: number | null;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'priority_scope' })
  @Field(() => String)
  priorityScope!: 'LINE' | 'ACTION';

  @VisibleFor(...EVERYONE)
  @Column('boolean', { name: 'rolling_decision' })
  @Field(() => Boolean)
  rollingDecision!: boolean;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}
