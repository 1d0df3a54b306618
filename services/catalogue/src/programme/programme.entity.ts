import { centsColumn } from '@hub/database';
import { Cents, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subsidy programme (programma): objectives, actions, rounds. */
@Entity('programme')
@Directive('@key(fields: "id")')
@ObjectType()
export class Programme {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  slug!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'name_nl' })
  @Field(() => String)
  nameNl!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'name_en' })
  @Field(() => String)
  nameEn!: string;

  @VisibleFor(...EVERYONE)
  @Column(centsColumn({ name: 'budget_cents', nullable: true }))
  @Field(() => Cents, { nullable: true })
  budget!: number | null;
}
