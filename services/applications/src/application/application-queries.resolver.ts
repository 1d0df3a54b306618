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

@ArgsType()
class ApplicationsArguments {
  @Field(() => ApplicationFilter, { nullable: true })
  filter?: ApplicationFilter | null;

  @Field(() => ApplicationSort, { defaultValue: ApplicationSort.SUBMITTED_AT_DESC })
  sort!: ApplicationSort;

  @Field(() => Int, { defaultValue: 50 })
  first!: number;

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
    return listApplications(context, { filter: filter ?? {}, sort, first, after: after ?? null });
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
