import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A local government in a cooperation, by the rounds it takes part in. The lead is a member too. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'cooperation_id' })
  cooperationId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  /** Ordinal of the first round; null: from the start. */
  @Column('integer', { name: 'from_round', nullable: true })
  fromRound!: number | null;

  /** Ordinal of the last round; null: it did not leave. */
  @Column('integer', { name: 'until_round', nullable: true })
  untilRound!: number | null;

  /** Dates from round 1: may stand beside a second membership. */
  @Column('boolean')
  exempt!: boolean;
}
