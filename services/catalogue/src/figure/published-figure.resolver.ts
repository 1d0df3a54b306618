import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { FactStatus } from '../fact/catalogue-fact.entity.ts';
import { statusOf } from '../fact/status-of.ts';
import { PublishedFigure } from './published-figure.entity.ts';

@Resolver(() => PublishedFigure)
export class PublishedFigureResolver {
  @VisibleFor(...EVERYONE)
  @FieldResolver(() => String, { nullable: true })
  async roundSlug(
    @Root() { roundId }: PublishedFigure,
    @Ctx() { loaders }: Context,
  ): Promise<string | null> {
    return roundId === null ? null : ((await loaders.round.load(roundId))?.slug ?? null);
  }

  @VisibleFor('agency')
  @FieldResolver(() => FactStatus, { nullable: true })
  status(@Root() { id }: PublishedFigure, @Ctx() context: Context): Promise<FactStatus | null> {
    return statusOf(context, id, 'value');
  }
}
