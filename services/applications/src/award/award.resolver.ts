import { ACROSS_BORDER, VisibleFor } from '@hub/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Application } from '../application/application.entity.ts';
import type { Context } from '../context.ts';
import { Indicator } from '../foreign/indicator.ts';
import { Organisation } from '../foreign/organisation.ts';
import { Award } from './award.entity.ts';
import { AwardLine } from './award-line.entity.ts';

@Resolver(() => Award)
export class AwardResolver {
  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Application)
  application(
    @Root() { applicationId }: Award,
    @Ctx() { loaders }: Context,
  ): Promise<Application | null> {
    return loaders.application.load(applicationId);
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Organisation, ACROSS_BORDER)
  holder(@Root() { holderId }: Award): Organisation {
    return { id: holderId };
  }

  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => [AwardLine])
  lines(@Root() { id }: Award, @Ctx() { loaders }: Context): Promise<AwardLine[]> {
    return loaders.awardLinesOf.load(id);
  }
}

@Resolver(() => AwardLine)
export class AwardLineResolver {
  @VisibleFor('municipality', 'agency')
  @FieldResolver(() => Indicator, ACROSS_BORDER)
  indicator(@Root() { indicatorId }: AwardLine): Indicator {
    return { id: indicatorId };
  }
}
