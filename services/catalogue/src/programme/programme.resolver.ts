import { connectionOf, EVERYONE, pageOf, pageRequest, VisibleFor } from '@hub/subgraph';
import { Arg, Ctx, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Action } from '../action/action.entity.ts';
import { Objective } from '../action/objective.entity.ts';
import type { Context } from '../context.ts';
import { PublishedFigure } from '../figure/published-figure.entity.ts';
import { Round } from '../round/round.entity.ts';
import { Programme } from './programme.entity.ts';

const PAGE = 20;
const PAGE_CAP = 100;

@ObjectType()
class ProgrammeConnection extends connectionOf(Programme, EVERYONE) {}

@Resolver(() => Programme)
export class ProgrammeResolver {
  @VisibleFor(...EVERYONE)
  @Query(() => ProgrammeConnection)
  async programmes(
    @Ctx() { tx }: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ProgrammeConnection> {
    const page = pageRequest(first ?? PAGE, after, PAGE_CAP);
    const [nodes, total] = await tx.findAndCount(Programme, {
      order: { slug: 'ASC' },
      take: page.limit,
      skip: page.offset,
    });
    return pageOf(nodes, total, page);
  }

  @VisibleFor(...EVERYONE)
  @Query(() => Programme, { nullable: true })
  programme(
    @Ctx() { tx }: Context,
    @Arg('slug', () => String) slug: string,
  ): Promise<Programme | null> {
    return tx.findOneBy(Programme, { slug });
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Objective])
  objectives(@Root() { id }: Programme, @Ctx() { loaders }: Context): Promise<Objective[]> {
    return loaders.objectivesOfProgramme.load(id);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Action])
  actions(@Root() { id }: Programme, @Ctx() { loaders }: Context): Promise<Action[]> {
    return loaders.actionsOfProgramme.load(id);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Round])
  rounds(@Root() { id }: Programme, @Ctx() { loaders }: Context): Promise<Round[]> {
    return loaders.roundsOfProgramme.load(id);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [PublishedFigure])
  figures(@Root() { id }: Programme, @Ctx() { loaders }: Context): Promise<PublishedFigure[]> {
    return loaders.figuresOfProgramme.load(id);
  }
}
