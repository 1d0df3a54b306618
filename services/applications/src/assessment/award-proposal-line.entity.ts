import { centsColumn } from '@hub/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is proposed for one indicator; on the graph it reads as an award line. */
@Entity('award_proposal_line')
export class AwardProposalLine {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn('text', { name: 'indicator_code' })
  indicatorCode!: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  @Column('integer', { name: 'awarded_reach' })
  awardedReach!: number;

  @Column('bigint', centsColumn({ name: 'awarded_cents' }))
  awarded!: number;
}
