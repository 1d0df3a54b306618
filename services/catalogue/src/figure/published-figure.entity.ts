import { EVERYONE, LocalDate, VisibleFor } from '@hub/subgraph';
import { Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A total as it was published, with its source, date and definition. Yearly and cumulative figures are never summed. */
@Entity('published_figure')
@ObjectType()
export class PublishedFigure {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: string;

  @Column('uuid', { name: 'round_id', nullable: true })
  roundId!: string | null;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  key!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'label_nl' })
  @Field(() => String)
  labelNl!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'label_en' })
  @Field(() => String)
  labelEn!: string;

  /** Cents when the unit is EUR_CENTS. */
  @VisibleFor(...EVERYONE)
  @Column('bigint', { transformer: { from: Number, to: String } })
  @Field(() => Float)
  value!: number;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  unit!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'definition_nl' })
  @Field(() => String)
  definitionNl!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'definition_en' })
  @Field(() => String)
  definitionEn!: string;

  @VisibleFor(...EVERYONE)
  @Column('date', { name: 'as_of', nullable: true })
  @Field(() => LocalDate, { nullable: true })
  asOf!: string | null;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  period!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  source!: string | null;

  @VisibleFor(...EVERYONE)
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  contradiction!: string | null;
}
