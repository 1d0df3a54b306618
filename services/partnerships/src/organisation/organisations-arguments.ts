import { ArgsType, Field, Int } from 'type-graphql';
import { OrganisationFilter } from './organisation-filter.ts';
import { OrganisationSort } from './organisation-kind.ts';

/** What a list of organisations is asked with. */
@ArgsType()
export class OrganisationsArguments {
  @Field(() => OrganisationFilter, { nullable: true })
  filter?: OrganisationFilter | null;

  @Field(() => OrganisationSort, { nullable: true, defaultValue: OrganisationSort.NAME })
  sort?: OrganisationSort | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
