import { DateTime, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Application } from './application.entity.ts';

/** Proof of what was submitted and when (ontvangstbewijs). */
@ObjectType()
export class Receipt {
  @VisibleFor('municipality', 'agency')
  @Field(() => DateTime)
  submittedAt!: Date;

  /** SHA-256 of the submitted content, in hex. */
  @VisibleFor('municipality', 'agency')
  @Field(() => String)
  hash!: string;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int)
  revision!: number;
}

export function receiptOf({ submittedAt, receiptHash, revision }: Application): Receipt | null {
  return submittedAt && receiptHash ? { submittedAt, hash: receiptHash, revision } : null;
}
