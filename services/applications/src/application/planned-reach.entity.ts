import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an application plans for one indicator. An indicator without a row has nothing planned. */
@Entity('application_line')
export class PlannedReach {
  @PrimaryColumn('uuid', { name: 'application_id' })
  applicationId!: string;

  @PrimaryColumn('text', { name: 'indicator_code' })
  indicatorCode!: string;

  /** Reached without money of the plan (huidig bereik): never subsidised. */
  @Column('integer', { name: 'current_reach' })
  currentReach!: number;

  /** Additional reach (gepland bereik): the only part that is subsidised. */
  @Column('integer', { name: 'planned_reach' })
  plannedReach!: number;

  /** 1 is served first when money is short. */
  @Column('integer', { nullable: true })
  priority!: number | null;
}
