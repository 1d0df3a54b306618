import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this service knows of a round (oproep); kept up to date by events of the catalogue. */
@Entity('round_snapshot')
export class RoundSnapshot {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  ordinal!: number;

  @Column('boolean')
  demo!: boolean;
}
