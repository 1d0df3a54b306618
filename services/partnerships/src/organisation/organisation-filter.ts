import { Field, InputType } from 'type-graphql';
import { LocalGovernmentKind, OrganisationKind } from './organisation-kind.ts';

@InputType()
export class OrganisationFilter {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => OrganisationKind, { nullable: true })
  kind?: OrganisationKind | null;

  @Field(() => LocalGovernmentKind, { nullable: true })
  localGovernmentKind?: LocalGovernmentKind | null;

  @Field(() => String, { nullable: true })
  province?: string | null;

  @Field(() => String, { nullable: true })
  referenceRegion?: string | null;

  @Field(() => [String], { nullable: true })
  nisCodes?: string[] | null;
}
