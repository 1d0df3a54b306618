import { centsColumn } from '@hub/database';
import type { IndicatorKind } from '@hub/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Share of one local government in one awarded line; parts of a line sum to it (checked at commit). Public. */
@Entity('award_part')
export class AwardPart {
  @PrimaryColumn('uuid', { name: 'award_id' })
  awardId!: string;

  @PrimaryColumn('text', { name: 'indicator_code' })
  indicatorCode!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  @Column('text', { name: 'indicator_kind' })
  indicatorKind!: IndicatorKind;

  @Column('uuid', { name: 'action_id' })
  actionId!: string;

  @Column('uuid', { name: 'objective_id' })
  objectiveId!: string;

  @Column('integer', { name: 'current_reach' })
  currentReach!: number;

  @Column('integer', { name: 'awarded_reach' })
  awardedReach!: number;

  @Column('bigint', centsColumn({ name: 'awarded_cents' }))
  awardedCents!: number;

  /** As reported: the whole, with who was reached already; its target is current + awarded reach. Null: not reported. */
  @Column('integer', { name: 'achieved_reach', nullable: true })
  achievedReach!: number | null;

  @Column('boolean', { name: 'via_cooperation' })
  viaCooperation!: boolean;

  @Column('boolean')
  fictional!: boolean;
}
