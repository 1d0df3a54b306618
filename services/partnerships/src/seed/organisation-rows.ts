import { stableId } from '@hub/domain';
import type { DeepPartial } from 'typeorm';
import type { Organisation } from '../organisation/organisation.entity.ts';
import { LocalGovernmentKind, OrganisationKind } from '../organisation/organisation-kind.ts';
import { searchKeyOf } from '../organisation/search-key.ts';
import {
  AGENCY,
  DEMO_PARTNERS,
  MERGED_ON,
  MERGERS,
  type MergerData,
  MUNICIPALITIES,
  type MunicipalityData,
  type NamedData,
  POPULATION_YEAR,
  SUPPORT,
  VGC,
  VZW_DE_RAND,
} from './data.ts';

export type OrganisationRow = DeepPartial<Organisation> & Pick<Organisation, 'id' | 'name'>;

/** The stable id of a municipality; the same in every service. */
export const municipalityId = (nis: string): string => stableId('organisation', nis);
export const partnerId = (key: string): string => stableId('organisation', `partner-${key}`);

/** Everybody of the register who really exists. Successors first: the others point to them. */
export function referenceOrganisations(): OrganisationRow[] {
  const named = (kind: OrganisationKind, key: string, { name }: NamedData) =>
    row({ id: stableId('organisation', key), kind, name });
  return [
    ...MERGERS.filter(({ keepsCode }) => !keepsCode).map(successorRow),
    ...MUNICIPALITIES.filter(({ nis }) => continued.has(nis)).map(municipalityRow),
    ...MUNICIPALITIES.filter(({ nis }) => !continued.has(nis)).map(municipalityRow),
    {
      ...named(OrganisationKind.COMMISSION, VGC.key, VGC),
      localGovernmentKind: LocalGovernmentKind.VGC,
    },
    {
      ...named(OrganisationKind.ASSOCIATION, VZW_DE_RAND.key, VZW_DE_RAND),
      localGovernmentKind: LocalGovernmentKind.VZW_DE_RAND,
    },
    named(OrganisationKind.AGENCY, AGENCY.key, AGENCY),
    ...SUPPORT.map((each) => named(OrganisationKind.ASSOCIATION, `steun-${each.key}`, each)),
  ];
}

/** Partner organisations that were invented; their names say so. */
export const demoPartners = (): OrganisationRow[] =>
  DEMO_PARTNERS.map(({ key, name }) =>
    row({ id: partnerId(key), kind: OrganisationKind.ASSOCIATION, name, fictional: true }),
  );

/** Municipalities that took others in and kept their own code. */
const continued: ReadonlySet<string> = new Set(
  MERGERS.filter(({ keepsCode }) => keepsCode).map(({ nis }) => nis),
);

const successorOf: ReadonlyMap<string, string> = new Map(
  MERGERS.flatMap(({ nis, predecessors }) =>
    predecessors.filter((each) => each !== nis).map((each): [string, string] => [each, nis]),
  ),
);

function municipalityRow(data: MunicipalityData): OrganisationRow {
  const successor = successorOf.get(data.nis);
  return row({
    id: municipalityId(data.nis),
    kind: OrganisationKind.LOCAL_GOVERNMENT,
    name: data.name,
    kboNumber: data.kbo,
    localGovernmentKind:
      data.region === 'BR'
        ? LocalGovernmentKind.BRUSSELS_MUNICIPALITY
        : LocalGovernmentKind.MUNICIPALITY,
    nisCode: data.nis,
    province: data.province,
    arrondissement: data.arrondissement,
    referenceRegion: data.referenceRegion,
    population: data.population,
    populationYear: POPULATION_YEAR,
    randFacility: data.randFacility,
    ...(successor && { successorId: municipalityId(successor), succeededOn: MERGED_ON }),
  });
}

const successorRow = (data: MergerData): OrganisationRow =>
  row({
    id: municipalityId(data.nis),
    kind: OrganisationKind.LOCAL_GOVERNMENT,
    name: data.name,
    localGovernmentKind: LocalGovernmentKind.MUNICIPALITY,
    nisCode: data.nis,
    province: data.province,
    referenceRegion: data.referenceRegion,
    population: data.population,
    populationYear: POPULATION_YEAR,
  });

function row(facts: OrganisationRow & Pick<Organisation, 'kind'>): OrganisationRow {
  const { name, nisCode = null, kboNumber = null } = facts;
  return {
    fictional: false,
    randFacility: false,
    ...facts,
    searchKey: searchKeyOf({ name, nisCode, kboNumber }),
  };
}
