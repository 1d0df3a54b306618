import { Entity, PrimaryColumn } from 'typeorm';

/** An indicator that a round pays for: what a partner can work on. */
@Entity('round_indicator')
export class RoundIndicator {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @PrimaryColumn('uuid', { name: 'indicator_id' })
  indicatorId!: string;
}
