import cooperations from '../../data/demo-cooperations.json' with { type: 'json' };
import mergers from '../../data/mergers-2025.json' with { type: 'json' };
import municipalities from '../../data/municipalities.json' with { type: 'json' };
import organisations from '../../data/organisations.json' with { type: 'json' };
import participants from '../../data/participants.json' with { type: 'json' };

export interface MunicipalityData {
  readonly nis: string;
  readonly name: string;
  /** VL or BR. */
  readonly region: string;
  readonly province: string | null;
  readonly arrondissement: string;
  readonly referenceRegion: string | null;
  readonly population: number;
  readonly kbo: string | null;
  readonly randFacility: boolean;
}

export interface MergerData {
  readonly nis: string;
  readonly name: string;
  readonly province: string;
  readonly referenceRegion: string;
  readonly population: number;
  /** The successor is one of its predecessors: it keeps its code and its place in the register. */
  readonly keepsCode: boolean;
  readonly predecessors: readonly string[];
}

export interface ParticipantData {
  readonly applicant: string;
  readonly kind: string;
  readonly leadNis: string | null;
  readonly members: readonly { readonly nis: string }[];
  readonly rounds: readonly number[];
  readonly mentorFor: readonly number[];
  readonly source: string;
}

export interface DemoCooperationData {
  readonly lead: string;
  readonly fromRound: number;
  readonly members: readonly string[];
  readonly joinedInRound2: readonly string[];
}

export interface NamedData {
  readonly key: string;
  readonly name: string;
}

/** The 300 Flemish municipalities of 2022 and the 19 of Brussels. */
export const MUNICIPALITIES: readonly MunicipalityData[] = municipalities.rows;
export const POPULATION_YEAR: number = municipalities.populationYear;
/** 28 municipalities became 13 on 1 January 2025. */
export const MERGERS: readonly MergerData[] = mergers.rows;
export const MERGED_ON: string = mergers.effectiveOn;
/** Applicants that are publicly known; not all of them. */
export const PARTICIPANTS: readonly ParticipantData[] = participants.participants;
export const DEMO_COOPERATIONS: readonly DemoCooperationData[] = cooperations.rows;

export const VGC: NamedData = pick('VGC');
export const VZW_DE_RAND: NamedData = pick('VZW_DE_RAND');
export const AGENCY: NamedData = organisations.agency;
export const SUPPORT: readonly NamedData[] = organisations.support;
export const DEMO_PARTNERS: readonly NamedData[] = organisations.demoPartners;

function pick(kind: string): NamedData {
  const found = organisations.applicants.find((each) => each.localGovernmentKind === kind);
  if (!found) throw new Error(`No ${kind} in the data.`);
  return found;
}
