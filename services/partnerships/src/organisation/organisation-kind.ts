import { registerEnumType } from 'type-graphql';

export enum OrganisationKind {
  LOCAL_GOVERNMENT = 'LOCAL_GOVERNMENT',
  ASSOCIATION = 'ASSOCIATION',
  COMMISSION = 'COMMISSION',
  AGENCY = 'AGENCY',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind' });

/** What applies like a municipality, and what does so through another: VGC for Brussels, vzw de Rand for six around it. */
export enum LocalGovernmentKind {
  MUNICIPALITY = 'MUNICIPALITY',
  VGC = 'VGC',
  VZW_DE_RAND = 'VZW_DE_RAND',
  BRUSSELS_MUNICIPALITY = 'BRUSSELS_MUNICIPALITY',
}
registerEnumType(LocalGovernmentKind, { name: 'LocalGovernmentKind' });

export enum OrganisationSort {
  NAME = 'NAME',
  POPULATION_DESC = 'POPULATION_DESC',
}
registerEnumType(OrganisationSort, { name: 'OrganisationSort' });
