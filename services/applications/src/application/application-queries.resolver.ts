import { type Connection, VisibleFor } from '@hub/subgraph';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Application } from './application.entity.ts';
import {
  ApplicationConnection,
  type ApplicationCount,
  ApplicationFilter,
  ApplicationSort,
} from './application-connection.ts';
import { listApplications } from './list-applications.ts';

const PAGE = 50;

@ArgsType()
class ApplicationsArguments {
  @Field(() => ApplicationFilter, { nullable: true })
  filter?: ApplicationFilter | null;

  @Field(() => ApplicationSort, {
    nullable: true,
    defaultValue: ApplicationSort.SUBMITTED_AT_DESC,
  })
  sort!: ApplicationSort | null;

  @Field(() => Int, { nullable: true, defaultValue: PAGE })
  first!: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

@Resolver()
export class ApplicationQueriesResolver {
  @VisibleFor('municipality', 'agency')
  @Query(() => ApplicationConnection, {
    description: "A municipality's own, all submitted ones for the agency.",
  })
  applications(
    @Ctx() context: Context,
    @Args(() => ApplicationsArguments) { filter, sort, first, after }: ApplicationsArguments,
  ): Promise<Connection<Application> & { counts: ApplicationCount[] }> {
    return listApplications(context, {
      filter: filter ?? {},
      sort: sort ?? ApplicationSort.SUBMITTED_AT_DESC,
      first: first ?? PAGE,
      after: after ?? null,
    });
  }

  @VisibleFor('municipality', 'agency')
  @Query(() => Application, { nullable: true })
  application(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<Application | null> {
    return loaders.application.load(id);
  }
}
