import type { RoundPublished } from '@hub/events';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The policy of a round as it was published; the calculation, the eligibility and the checks read it as it is. */
export type Policy = RoundPublished;

/** One version of a round's policy. Never changes: an award keeps the version it was computed with. */
@Entity('round_policy')
export class RoundPolicy {
  @PrimaryColumn('uuid', { name: 'round_id' })
  roundId!: string;

  @PrimaryColumn('integer')
  version!: number;

  @Column('jsonb')
  policy!: Policy;
}
