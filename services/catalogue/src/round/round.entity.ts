import { centsColumn } from '@hub/database';
import { Cents, DateTime, EVERYONE, LocalDate, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One window to apply and one project year (ronde, oproep), with a policy of its own. */
@Entity('round')
@Directive('@key(fields: "id")')
@ObjectType()
export class Round {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: string;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  slug!: string;

  @VisibleFor(...EVERYONE)
  @Column('integer')
  @Field(() => Int)
  ordinal!: number;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'title_nl' })
  @Field(() => String)
  titleNl!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'title_en' })
  @Field(() => String)
  titleEn!: string;

  @VisibleFor(...EVERYONE)
  @Column('boolean')
  @Field(() => Boolean)
  demo!: boolean;

  @VisibleFor(...EVERYONE)
  @Column('timestamptz', { name: 'opens_at' })
  @Field(() => DateTime)
  opensAt!: Date;

  @VisibleFor(...EVERYONE)
  @Column('timestamptz', { name: 'closes_at' })
  @Field(() => DateTime)
  closesAt!: Date;

  @VisibleFor(...EVERYONE)
  @Column('date', { name: 'project_start' })
  @Field(() => LocalDate)
  projectStart!: string;

  @VisibleFor(...EVERYONE)
  @Column('date', { name: 'project_end' })
  @Field(() => LocalDate)
  projectEnd!: string;

  @VisibleFor(...EVERYONE)
  @Column('date', { name: 'award_decision_on', nullable: true })
  @Field(() => LocalDate, { nullable: true })
  awardDecisionOn!: string | null;

  @Column('date', { name: 'final_report_due', nullable: true })
  finalReportDue!: string | null;

  @VisibleFor(...EVERYONE)
  @Column(centsColumn({ name: 'budget_cents', nullable: true }))
  @Field(() => Cents, { nullable: true })
  budget!: number | null;
}
