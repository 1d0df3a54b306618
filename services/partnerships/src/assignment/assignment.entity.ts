import { centsColumn } from '@hub/database';
import { Cents, LOGGED_IN, LocalDate, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { AssignmentState } from './assignment-state.ts';

registerEnumType(AssignmentState, { name: 'AssignmentState' });

/** What a partner takes on for a local government: KPI units of one indicator in one round, paid or free. */
@Entity('assignment')
@Directive('@key(fields: "id")')
@ObjectType()
export class Assignment {
  @VisibleFor(...LOGGED_IN)
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @VisibleFor(...LOGGED_IN)
  @Column('text')
  @Field(() => String)
  number!: string;

  @VisibleFor(...LOGGED_IN)
  @Column('text')
  @Field(() => AssignmentState)
  state!: AssignmentState;

  @Column('uuid', { name: 'local_government_id' })
  localGovernmentId!: string;

  @Column('uuid', { name: 'partner_id' })
  partnerId!: string;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  @VisibleFor(...LOGGED_IN)
  @Column('integer')
  @Field(() => Int, { description: 'KPI units that the partner takes on.' })
  reach!: number;

  @VisibleFor(...LOGGED_IN)
  @Column('bigint', centsColumn({ name: 'amount_cents' }))
  @Field(() => Cents, { description: 'What the local government pays the partner; 0 is free.' })
  amount!: number;

  @VisibleFor(...LOGGED_IN)
  @Column('date', { name: 'starts_on' })
  @Field(() => LocalDate)
  startsOn!: string;

  @VisibleFor(...LOGGED_IN)
  @Column('date', { name: 'ends_on' })
  @Field(() => LocalDate)
  endsOn!: string;

  @VisibleFor(...LOGGED_IN)
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;

  @VisibleFor(...LOGGED_IN)
  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was declined or cancelled.' })
  reason!: string | null;

  @VisibleFor(...LOGGED_IN)
  @Column('boolean')
  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  fictional!: boolean;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @VisibleFor(...LOGGED_IN)
  @VersionColumn()
  @Field(() => Int)
  version!: number;
}
