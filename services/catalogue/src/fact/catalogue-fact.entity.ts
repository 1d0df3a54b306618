import { VisibleFor } from '@hub/subgraph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How certain a fact of the catalogue is. */
export enum FactStatus {
  CONFIRMED = 'CONFIRMED',
  FROM_FORM = 'FROM_FORM',
  INFERRED = 'INFERRED',
  PARAPHRASE = 'PARAPHRASE',
  UNCERTAIN = 'UNCERTAIN',
  NOT_FOUND = 'NOT_FOUND',
  DEMO = 'DEMO',
}
registerEnumType(FactStatus, { name: 'FactStatus' });

/** How certain one fact is, and where it comes from. For the agency only. */
@Entity('catalogue_fact')
@ObjectType('RoundFact')
export class CatalogueFact {
  @PrimaryColumn('uuid')
  id!: string;

  /** The objective, action, indicator, figure or round that it is about. */
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('uuid', { name: 'round_id', nullable: true })
  roundId!: string | null;

  @VisibleFor('agency')
  @Column('text')
  @Field(() => String)
  key!: string;

  @VisibleFor('agency')
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  value!: string | null;

  @VisibleFor('agency')
  @Column('text')
  @Field(() => FactStatus)
  status!: FactStatus;

  @VisibleFor('agency')
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;

  @VisibleFor('agency')
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  source!: string | null;
}
