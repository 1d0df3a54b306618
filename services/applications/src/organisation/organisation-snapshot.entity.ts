import type { OrganisationsRegistered } from '@hub/events';
import { Column, Entity, PrimaryColumn } from 'typeorm';

type Registered = OrganisationsRegistered['organisations'][number];

/** What the rules of this service look at of an organisation. */
@Entity('organisation_snapshot')
export class OrganisationSnapshot {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: Registered['kind'];

  @Column('text', { name: 'local_government_kind', nullable: true })
  localGovernmentKind!: Registered['localGovernmentKind'];

  @Column('text', { name: 'nis_code', nullable: true })
  nisCode!: string | null;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('text', { name: 'reference_region', nullable: true })
  referenceRegion!: string | null;

  /** One of the six around Brussels that apply through vzw de Rand. */
  @Column('boolean', { name: 'rand_facility' })
  randFacility!: boolean;

  /** Residents of non-EU-14 origin; null: not in the data set. */
  @Column('integer', { name: 'origin_residents', nullable: true })
  originResidents!: number | null;

  @Column('boolean', { name: 'origin_fictional' })
  originFictional!: boolean;
}
