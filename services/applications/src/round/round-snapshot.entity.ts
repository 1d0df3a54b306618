import { centsColumn } from '@hub/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this service knows of a round: its newest policy version, its window, its budget and what was awarded of it. */
@Entity('round_snapshot')
export class RoundSnapshot {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('integer')
  ordinal!: number;

  @Column('text', { name: 'title_nl' })
  titleNl!: string;

  @Column('boolean')
  demo!: boolean;

  @Column('integer', { name: 'policy_version' })
  policyVersion!: number;

  @Column('timestamptz', { name: 'opens_at' })
  opensAt!: Date;

  /** First instant at which submitting is no longer possible. */
  @Column('timestamptz', { name: 'closes_at' })
  closesAt!: Date;

  @Column('date', { name: 'project_start' })
  projectStart!: string;

  @Column('date', { name: 'project_end' })
  projectEnd!: string;

  /** Decides while the window is open; the demonstration only. */
  @Column('boolean', { name: 'rolling_decision' })
  rollingDecision!: boolean;

  @Column('bigint', centsColumn({ name: 'budget_cents', nullable: true }))
  budgetCents!: number | null;

  /** Never above the budget (CHECK); changed under a row lock only. */
  @Column('bigint', centsColumn({ name: 'awarded_cents' }))
  awardedCents!: number;
}
