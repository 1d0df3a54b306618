import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the goals of a programme (doelstelling). */
@Entity('objective')
@Directive('@key(fields: "id")')
@ObjectType()
export class Objective {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: string;

  @VisibleFor(...EVERYONE)
  @Column('integer')
  @Field(() => Int)
  ordinal!: number;

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
}
