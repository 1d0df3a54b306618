import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalGovernmentKind, OrganisationKind } from './organisation-kind.ts';

/**
 * An organisation of the register: local government, association, commission or agency. Public facts only: persons and
 * how to reach them are not kept here.
 */
@Entity('organisation')
@Directive('@key(fields: "id")')
@ObjectType()
export class Organisation {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => OrganisationKind)
  kind!: OrganisationKind;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  name!: string;

  /** Name, NIS and KBO as one folded text: what a search looks through, and the order of names. */
  @Column({ type: 'text', name: 'search_key', collation: 'C' })
  searchKey!: string;

  @VisibleFor(...EVERYONE)
  @Column('boolean')
  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  fictional!: boolean;

  @VisibleFor(...EVERYONE)
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  website!: string | null;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'kbo_number', nullable: true })
  @Field(() => String, { nullable: true })
  kboNumber!: string | null;

  @Column('text', { name: 'local_government_kind', nullable: true })
  localGovernmentKind!: LocalGovernmentKind | null;

  @Column('text', { name: 'nis_code', nullable: true })
  nisCode!: string | null;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('text', { nullable: true })
  arrondissement!: string | null;

  @Column('text', { name: 'reference_region', nullable: true })
  referenceRegion!: string | null;

  @Column('integer', { nullable: true })
  population!: number | null;

  @Column('integer', { name: 'population_year', nullable: true })
  populationYear!: number | null;

  /** One of the six around Brussels that apply through vzw de Rand. */
  @Column('boolean', { name: 'rand_facility' })
  randFacility!: boolean;

  @Column('integer', { name: 'origin_residents', nullable: true })
  originResidents!: number | null;

  @Column('integer', { name: 'origin_year', nullable: true })
  originYear!: number | null;

  @Column('text', { name: 'origin_source', nullable: true })
  originSource!: string | null;

  @Column('boolean', { name: 'origin_fictional', nullable: true })
  originFictional!: boolean | null;

  /** The municipality that took its place in a merger (rechtsopvolger). */
  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;

  @Column('date', { name: 'succeeded_on', nullable: true })
  succeededOn!: string | null;
}
