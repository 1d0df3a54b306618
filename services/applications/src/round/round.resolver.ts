import { Cents, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApplicationCount } from '../application/application-connection.ts';
import { PENDING_STATES } from '../application/application-state.ts';
import type { Context } from '../context.ts';
import { Round } from '../foreign/round.ts';

/** Adds to the catalogue's rounds what was asked and awarded in them. Null: this round did not reach this service yet. */
@Resolver(() => Round)
export class RoundResolver {
  @VisibleFor('agency')
  @FieldResolver(() => [ApplicationCount], { nullable: true })
  applicationCounts(
    @Root() { id }: Round,
    @Ctx() { loaders }: Context,
  ): Promise<ApplicationCount[]> {
    return loaders.stateTotalsOf.load(id);
  }

  /** Sum of what is submitted and not decided. */
  @VisibleFor('agency')
  @FieldResolver(() => Cents, { nullable: true })
  async requested(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<number> {
    const totals = await loaders.stateTotalsOf.load(id);
    return totals
      .filter(({ state }) => PENDING_STATES.includes(state))
      .reduce((sum, { requestedCents }) => sum + requestedCents, 0);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Cents, { nullable: true })
  async awarded(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<number | null> {
    return (await loaders.round.load(id))?.awardedCents ?? null;
  }

  /** Budget less what was awarded; proposals hold no money. */
  @VisibleFor('agency')
  @FieldResolver(() => Cents, { nullable: true })
  async remaining(@Root() { id }: Round, @Ctx() { loaders }: Context): Promise<number | null> {
    const round = await loaders.round.load(id);
    return round && round.budgetCents !== null ? round.budgetCents - round.awardedCents : null;
  }
}
