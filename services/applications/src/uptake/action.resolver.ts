import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Action } from '../foreign/action.ts';
import { ActionUptake } from './action-uptake.ts';

/** Adds uptake to the catalogue's actions. */
@Resolver(() => Action)
export class ActionResolver {
  /** Null without a round: figures of several years are never summed. */
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => ActionUptake, { nullable: true })
  async uptake(
    @Root() { id }: Action,
    @Ctx() { loaders }: Context,
    @Arg('roundId', () => ID, { nullable: true }) roundId: string | null,
  ): Promise<ActionUptake | null> {
    if (!roundId) return null;
    const [round, rows] = await Promise.all([
      loaders.round.load(roundId),
      loaders.uptakesOfAction.load(id),
    ]);
    if (!round) return null;
    const row = rows.find((candidate) => candidate.roundId === round.id);
    return { round: { id: round.id }, ...(row ?? NOBODY) };
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [ActionUptake], { nullable: true })
  async uptakePerRound(
    @Root() { id }: Action,
    @Ctx() { loaders }: Context,
  ): Promise<ActionUptake[]> {
    const rows = await loaders.uptakesOfAction.load(id);
    return rows.map((row) => ({ ...row, round: { id: row.roundId } }));
  }
}

/** A known round in which nobody was awarded this action. */
const NOBODY = {
  organisations: 0,
  awarded: 0,
  awardedReach: 0,
  achievedReach: null,
  fictional: false,
};
