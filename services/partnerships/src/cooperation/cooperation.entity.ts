import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Municipalities of one reference region that apply together (samenwerkingsverband); the lead files, is paid and repays. */
@Entity('cooperation')
@Directive('@key(fields: "id")')
@ObjectType()
export class Cooperation {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  name!: string;

  /** At the date of the cooperation: some municipalities changed region later. */
  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'reference_region' })
  @Field(() => String)
  referenceRegion!: string;

  @Column('uuid', { name: 'lead_id' })
  leadId!: string;

  @VisibleFor(...EVERYONE)
  @Column('integer', { name: 'from_round', nullable: true })
  @Field(() => Int, { nullable: true })
  fromRound!: number | null;

  @VisibleFor(...EVERYONE)
  @Column('boolean')
  @Field(() => Boolean)
  fictional!: boolean;

  /** Where a real cooperation is named in public. */
  @Column('text', { nullable: true })
  source!: string | null;
}
