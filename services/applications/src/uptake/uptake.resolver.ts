import { type Connection, EVERYONE, VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { listUptake } from './list-uptake.ts';
import { type Uptake, UptakeConnection, UptakeFilter } from './uptake.ts';

const PAGE = 500;

@Resolver()
export class UptakeResolver {
  @VisibleFor(...EVERYONE)
  @Query(() => UptakeConnection, {
    description:
      'Awarded and achieved per organisation, summed over the filter. A page holds at most 500.',
  })
  uptake(
    @Ctx() context: Context,
    @Arg('filter', () => UptakeFilter) filter: UptakeFilter,
    @Arg('first', () => Int, { nullable: true, defaultValue: PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<Connection<Uptake> & { asOf: Date }> {
    return listUptake(context, filter, { first: first ?? PAGE, after });
  }
}
