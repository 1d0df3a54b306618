import { centsColumn } from '@hub/database';
import { Cents, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstalmentKind, InstalmentState } from './instalment-state.ts';

registerEnumType(InstalmentKind, { name: 'InstalmentKind' });
registerEnumType(InstalmentState, { name: 'InstalmentState' });

/** A part of a commitment that is paid at one moment (voorschot, saldo). */
@Entity('instalment')
@Directive('@key(fields: "id")')
@ObjectType()
export class Instalment {
  @VisibleFor('municipality', 'agency')
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'commitment_id' })
  commitmentId!: string;

  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => InstalmentKind)
  kind!: InstalmentKind;

  @VisibleFor('municipality', 'agency')
  @Column(centsColumn({ name: 'amount_cents' }))
  @Field(() => Cents)
  amount!: number;

  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => InstalmentState)
  state!: InstalmentState;
}
