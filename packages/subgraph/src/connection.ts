import type { Audience } from '@hub/domain';
import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { VisibleFor } from './audience.ts';

/** Where a page ends. The same type in every subgraph. */
@Directive('@shareable')
@ObjectType()
export class PageInfo {
  @VisibleFor('public', 'municipality', 'partner', 'agency')
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @VisibleFor('public', 'municipality', 'partner', 'agency')
  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** A page of nodes with the number of all that the filter finds. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}

/** Base class of `<Type>Connection`: nodes, totalCount, pageInfo, visible for the given audiences. */
export function connectionOf<T extends object>(
  type: ClassType<T>,
  audiences: readonly Audience[],
): abstract new () => Connection<T> {
  @ObjectType()
  abstract class ConnectionBase implements Connection<T> {
    @VisibleFor(...audiences)
    @Field(() => [type])
    nodes!: T[];

    @VisibleFor(...audiences)
    @Field(() => Int)
    totalCount!: number;

    @VisibleFor(...audiences)
    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return ConnectionBase;
}
