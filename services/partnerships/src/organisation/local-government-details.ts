import { EVERYONE, VisibleFor } from '@hub/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Organisation } from './organisation.entity.ts';
import { LocalGovernmentKind } from './organisation-kind.ts';

/** Residents of non-EU-14 origin: an importable data set. The real figures were never published as data. */
@ObjectType()
export class OriginFigure {
  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  residents!: number;

  @VisibleFor(...EVERYONE)
  @Field(() => Int)
  year!: number;

  @VisibleFor(...EVERYONE)
  @Field(() => String)
  source!: string;

  @VisibleFor(...EVERYONE)
  @Field(() => Boolean)
  fictional!: boolean;
}

/** What the register knows of a local government (lokaal bestuur) beside its name. */
@ObjectType()
export class LocalGovernmentDetails {
  readonly organisationId: string;
  readonly successorId: string | null;

  @VisibleFor(...EVERYONE)
  @Field(() => LocalGovernmentKind)
  readonly kind: LocalGovernmentKind;

  @VisibleFor(...EVERYONE)
  @Field(() => String, { nullable: true })
  readonly nisCode: string | null;

  @VisibleFor(...EVERYONE)
  @Field(() => String, { nullable: true })
  readonly province: string | null;

  @VisibleFor(...EVERYONE)
  @Field(() => String, { nullable: true })
  readonly arrondissement: string | null;

  @VisibleFor(...EVERYONE)
  @Field(() => String, { nullable: true })
  readonly referenceRegion: string | null;

  @VisibleFor(...EVERYONE)
  @Field(() => Int, { nullable: true })
  readonly population: number | null;

  @VisibleFor(...EVERYONE)
  @Field(() => Int, { nullable: true })
  readonly populationYear: number | null;

  @VisibleFor(...EVERYONE)
  @Field(() => OriginFigure, { nullable: true })
  readonly originFigure: OriginFigure | null;

  @VisibleFor(...EVERYONE)
  @Field(() => Boolean)
  readonly randFacility: boolean;

  constructor(kind: LocalGovernmentKind, organisation: Organisation) {
    this.organisationId = organisation.id;
    this.successorId = organisation.successorId;
    this.kind = kind;
    this.nisCode = organisation.nisCode;
    this.province = organisation.province;
    this.arrondissement = organisation.arrondissement;
    this.referenceRegion = organisation.referenceRegion;
    this.population = organisation.population;
    this.populationYear = organisation.populationYear;
    this.originFigure = originFigureOf(organisation);
    this.randFacility = organisation.randFacility;
  }
}

/** The four columns are filled together or not at all. */
function originFigureOf(organisation: Organisation): OriginFigure | null {
  const { originResidents, originYear, originSource, originFictional } = organisation;
  if (originResidents === null || originYear === null) return null;
  return {
    residents: originResidents,
    year: originYear,
    source: originSource ?? '',
    fictional: originFictional ?? true,
  };
}
