import { centsColumn } from '@hub/database';
import { DateTime, VisibleFor } from '@hub/subgraph';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ApplicationKind, ApplicationState, ApplicationStep } from './application-state.ts';

registerEnumType(ApplicationState, { name: 'ApplicationState' });
registerEnumType(ApplicationKind, { name: 'ApplicationKind' });
registerEnumType(ApplicationStep, { name: 'ApplicationStep' });

/** One applicant's request (aanvraag) for subsidy in one round, with a line per indicator. */
@Entity('application')
@Directive('@key(fields: "id")')
@ObjectType()
export class Application {
  @VisibleFor('municipality', 'agency')
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  /** PS-2026-0001; never changes, also not after a merger. */
  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => String)
  number!: string;

  @Column('uuid', { name: 'round_id' })
  roundId!: string;

  @Column('uuid', { name: 'applicant_id' })
  applicantId!: string;

  /** The cooperation that the applicant leads and files for. */
  @Column('uuid', { name: 'cooperation_id', nullable: true })
  cooperationId!: string | null;

  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => ApplicationKind)
  kind!: ApplicationKind;

  @VisibleFor('municipality', 'agency')
  @Column('text')
  @Field(() => ApplicationState)
  state!: ApplicationState;

  /** Counts every change; each mutation names the version it saw. */
  @VisibleFor('municipality', 'agency')
  @Column('integer')
  @Field(() => Int)
  version!: number;

  @Column('text', { name: 'contact_first_name', nullable: true })
  contactFirstName!: string | null;

  @Column('text', { name: 'contact_last_name', nullable: true })
  contactLastName!: string | null;

  @Column('text', { name: 'contact_phone', nullable: true })
  contactPhone!: string | null;

  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail!: string | null;

  @Column('text', { nullable: true })
  iban!: string | null;

  /** What the lines ask under the policy of the moment; kept for sorting and sums. */
  @Column('bigint', centsColumn({ name: 'requested_cents' }))
  requestedCents!: number;

  @VisibleFor('municipality', 'agency')
  @Column('timestamptz', { name: 'saved_at' })
  @Field(() => DateTime)
  savedAt!: Date;

  @VisibleFor('municipality', 'agency')
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  @Field(() => DateTime, { nullable: true })
  submittedAt!: Date | null;

  @Column('text', { name: 'receipt_hash', nullable: true })
  receiptHash!: string | null;

  /** How many times it was submitted. */
  @Column('integer')
  revision!: number;

  @VisibleFor('municipality', 'agency')
  @Column('boolean')
  @Field(() => Boolean)
  fictional!: boolean;
}
