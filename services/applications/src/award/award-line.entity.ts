import { centsColumn } from '@hub/database';
import { Cents, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was awarded for one indicator. Lines of an award sum to it (checked at commit). */
@Entity('award_line')
@ObjectType()
export class AwardLine {
  @PrimaryColumn('uuid', { name: 'award_id' })
  awardId!: string;

  @PrimaryColumn('text', { name: 'indicator_code' })
  indicatorCode!: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  @VisibleFor('municipality', 'agency')
  @Column('integer', { name: 'awarded_reach' })
  @Field(() => Int)
  awardedReach!: number;

  @VisibleFor('municipality', 'agency')
  @Column('bigint', centsColumn({ name: 'awarded_cents' }))
  @Field(() => Cents)
  awarded!: number;
}
