import { Field, Float, ID, InputType, Int } from 'type-graphql';

/** One row as the form has it. Reach is a Float here so that a fraction gets a refusal at its row, not an error of the whole request. */
@InputType()
export class LineInput {
  @Field(() => String)
  indicatorCode!: string;

  @Field(() => Float)
  currentReach!: number;

  @Field(() => Float)
  plannedReach!: number;

  @Field(() => Int, { nullable: true })
  priority?: number | null;
}

/** Only what changed; null clears. */
@InputType()
export class ContactInput {
  @Field(() => String, { nullable: true })
  firstName?: string | null;

  @Field(() => String, { nullable: true })
  lastName?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;
}

/** Only what changed; lines replace by code. */
@InputType()
export class SaveApplicationInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ContactInput, { nullable: true })
  contact?: ContactInput | null;

  @Field(() => String, { nullable: true })
  iban?: string | null;

  @Field(() => [LineInput], { nullable: true })
  lines?: LineInput[] | null;
}
