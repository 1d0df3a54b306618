import { EVERYONE, LOGGED_IN, pageOf, pageRequest, uuidArgument, VisibleFor } from '@hub/subgraph';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { Cooperation } from '../cooperation/cooperation.entity.ts';
import { cooperationAt } from '../cooperation/cooperation-at.ts';
import { Mentorship } from '../mentorship/mentorship.entity.ts';
import { findOrganisation } from './find-organisation.ts';
import { findOrganisations } from './find-organisations.ts';
import { LocalGovernmentDetails } from './local-government-details.ts';
import { Organisation } from './organisation.entity.ts';
import { OrganisationConnection } from './organisation-connection.ts';
import { OrganisationsArguments } from './organisations-arguments.ts';

/** A map asks for all municipalities at once. */
const LONGEST_PAGE = 500;

@Resolver(() => Organisation)
export class OrganisationResolver {
  @VisibleFor(...EVERYONE)
  @Query(() => OrganisationConnection, {
    description: 'Search by name, NIS or KBO; filters combine.',
  })
  async organisations(
    @Ctx() context: Context,
    @Args(() => OrganisationsArguments) { first, after, ...question }: OrganisationsArguments,
  ): Promise<OrganisationConnection> {
    const page = pageRequest(first ?? 50, after, LONGEST_PAGE);
    const [rows, total] = await findOrganisations(context, { ...question, page });
    return pageOf(rows, total, page);
  }

  @VisibleFor(...EVERYONE)
  @Query(() => Organisation, { nullable: true })
  organisation(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('nisCode', () => String, { nullable: true }) nisCode: string | null,
  ): Promise<Organisation | null> {
    return findOrganisation(context, id ?? null, nisCode ?? null);
  }

  @VisibleFor(...LOGGED_IN)
  @Query(() => Organisation, {
    nullable: true,
    description: 'The organisation of the logged-in actor.',
  })
  myOrganisation(@Ctx() { actor, loaders }: Context): Promise<Organisation | null> | null {
    return actor.audience === 'public' ? null : loaders.organisation.load(actor.organisationId);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => LocalGovernmentDetails, { nullable: true })
  localGovernment(@Root() organisation: Organisation): LocalGovernmentDetails | null {
    const { localGovernmentKind } = organisation;
    return localGovernmentKind && new LocalGovernmentDetails(localGovernmentKind, organisation);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => Cooperation, {
    nullable: true,
    description: 'As lead or member: in a round, or without one the last that is known.',
  })
  cooperation(
    @Root() { id }: Organisation,
    @Ctx() context: Context,
    @Arg('roundId', () => ID, { nullable: true }) roundId: string | null,
  ): Promise<Cooperation | null> {
    return cooperationAt(context, id, roundId ? uuidArgument('roundId', roundId) : null);
  }

  @VisibleFor(...EVERYONE)
  @FieldResolver(() => [Mentorship], { description: 'As mentor.' })
  mentorships(@Root() { id }: Organisation, @Ctx() { loaders }: Context): Promise<Mentorship[]> {
    return loaders.mentorshipsOf.load(id);
  }
}
