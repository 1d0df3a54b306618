import { type ApplicantFacts, decideEligibility, type EligibilityPolicy } from '@hub/domain';
import { VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

/** One condition and whether it is met. */
@ObjectType()
export class EligibilityReason {
  @VisibleFor('municipality', 'agency')
  @Field(() => String)
  code!: string;

  @VisibleFor('municipality', 'agency')
  @Field(() => Boolean)
  satisfied!: boolean;

  @VisibleFor('municipality', 'agency')
  @Field(() => String, { nullable: true })
  value?: string;
}

/** May an organisation apply, and why (not). */
@ObjectType()
export class EligibilityVerdict {
  @VisibleFor('municipality', 'agency')
  @Field(() => Boolean)
  eligible!: boolean;

  @VisibleFor('municipality', 'agency')
  @Field(() => [EligibilityReason])
  reasons!: readonly EligibilityReason[];

  /** Residents of non-EU-14 origin that count together; null: not in the data set. */
  @VisibleFor('municipality', 'agency')
  @Field(() => Int, { nullable: true })
  residents!: number | null;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int, { nullable: true })
  threshold!: number | null;

  /** The figures are invented for the demonstration. */
  @VisibleFor('municipality', 'agency')
  @Field(() => Boolean)
  fictional!: boolean;

  @VisibleFor('municipality', 'agency')
  @Field(() => Boolean)
  asCooperation!: boolean;
}

export const verdictOf = (policy: EligibilityPolicy, facts: ApplicantFacts): EligibilityVerdict =>
  decideEligibility(policy, facts);
