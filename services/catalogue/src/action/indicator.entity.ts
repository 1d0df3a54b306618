import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is counted: people or families, a plan that exists or not, staff. */
export enum IndicatorKind {
  COUNT = 'COUNT',
  PLAN = 'PLAN',
  STAFF = 'STAFF',
}
registerEnumType(IndicatorKind, { name: 'IndicatorKind' });

/** A countable row of an action (indicator, KPI), with its unit. */
@Entity('indicator')
@Directive('@key(fields: "id")')
@ObjectType()
export class Indicator {
  @VisibleFor(...EVERYONE)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'action_id' })
  actionId!: string;

  @Column('integer')
  ordinal!: number;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => String)
  code!: string;

  @VisibleFor(...EVERYONE)
  @Column('text')
  @Field(() => IndicatorKind)
  kind!: IndicatorKind;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'unit_nl' })
  @Field(() => String)
  unitNl!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'unit_en' })
  @Field(() => String)
  unitEn!: string;

  @VisibleFor(...EVERYONE)
  @Column('text', { name: 'sentence_nl', nullable: true })
  @Field(() => String, { nullable: true })
  sentenceNl!: string | null;
}
