import { VisibleFor } from '@hub/subgraph';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Instalment } from './instalment.entity.ts';
import { INSTALMENT_TRIGGER } from './instalment-state.ts';

@Resolver(() => Instalment)
export class InstalmentResolver {
  /** Code of what has to happen first: AWARD_DECIDED or FINAL_REPORT_ACCEPTED. */
  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => String)
  trigger(@Root() { kind }: Instalment): string {
    return INSTALMENT_TRIGGER[kind];
  }
}
