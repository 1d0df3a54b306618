import { type Problem as DomainProblem, REFUSAL_CODES, type RefusalCode } from '@hub/domain';
import { VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Application } from './application.entity.ts';

const RefusalCodes = Object.fromEntries(REFUSAL_CODES.map((code) => [code, code])) as Readonly<
  Record<RefusalCode, RefusalCode>
>;
registerEnumType(RefusalCodes, { name: 'RefusalCode' });

/** Why something cannot go on, and where. Its text is the reader's business: @hub/domain has it in two languages. */
@ObjectType()
export class Problem implements DomainProblem {
  @VisibleFor('municipality', 'agency')
  @Field(() => RefusalCodes)
  code!: RefusalCode;

  @VisibleFor('municipality', 'agency')
  @Field(() => String, { nullable: true })
  field?: string;

  @VisibleFor('municipality', 'agency')
  @Field(() => String, { nullable: true })
  indicatorCode?: string;

  @VisibleFor('municipality', 'agency')
  @Field(() => Int, { nullable: true })
  limit?: number;
}

/** An expected "no", with the newest version beside it so that nothing typed is lost. */
@ObjectType()
export class Refused {
  @VisibleFor('municipality', 'agency')
  @Field(() => [Problem])
  problems!: readonly DomainProblem[];

  @VisibleFor('municipality', 'agency')
  @Field(() => Application, { nullable: true })
  current!: Application | null;
}

export function refuse(
  problems: DomainProblem | readonly DomainProblem[],
  current: Application | null,
): Refused {
  const list = 'code' in problems ? [problems] : problems;
  return Object.assign(new Refused(), { problems: list, current });
}
