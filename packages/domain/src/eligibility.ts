/** Kinds that a round may allow. A COOPERATION is filed by its lead. */
export type ApplicantKind =
  | 'MUNICIPALITY'
  | 'COOPERATION'
  | 'VGC'
  | 'VZW_DE_RAND'
  | 'ORGANISATION'
  | 'CONSORTIUM';

export interface EligibilityPolicy {
  readonly applicantKinds: readonly ApplicantKind[];
  /** More than this number of residents of non-EU-14 origin is needed; null: no threshold. */
  readonly thresholdResidents: number | null;
}

/** One local government as far as eligibility looks at it. */
export interface Government {
  readonly id: string;
  readonly referenceRegion: string | null;
  /** Residents of non-EU-14 origin; null: not in the data set. */
  readonly originResidents: number | null;
}

export interface ApplicantFacts {
  readonly kind: 'MUNICIPALITY' | 'VGC' | 'VZW_DE_RAND' | 'OTHER';
  readonly government: Government;
  /** The municipalities with facilities, for vzw de Rand. */
  readonly represented: readonly Government[];
  readonly cooperation: {
    readonly leadId: string;
    readonly members: readonly Government[];
    /** Dates from round 1: a member may be in a second one. */
    readonly grandfathered?: boolean;
  } | null;
  /** The figures are invented for the demonstration. */
  readonly fictional: boolean;
}

export type EligibilityCode =
  | 'KIND_ALLOWED'
  | 'LEADS_COOPERATION'
  | 'ONE_REFERENCE_REGION'
  | 'ABOVE_THRESHOLD'
  | 'NO_THRESHOLD'
  | 'FIGURE_KNOWN';

export interface EligibilityReason {
  readonly code: EligibilityCode;
  readonly satisfied: boolean;
  /** What the reason is about: a kind, a region, a number of residents. */
  readonly value?: string;
}

export interface Eligibility {
  readonly eligible: boolean;
  readonly asCooperation: boolean;
  readonly residents: number | null;
  readonly threshold: number | null;
  readonly fictional: boolean;
  readonly reasons: readonly EligibilityReason[];
}

/** May this organisation apply, and why (not): kind, lead, one region, more residents than the threshold. */
export function decideEligibility(policy: EligibilityPolicy, facts: ApplicantFacts): Eligibility {
  const asCooperation = facts.cooperation !== null;
  const kind: ApplicantKind =
    facts.kind === 'OTHER' ? 'ORGANISATION' : asCooperation ? 'COOPERATION' : facts.kind;
  const reasons: EligibilityReason[] = [
    { code: 'KIND_ALLOWED', satisfied: policy.applicantKinds.includes(kind), value: kind },
    ...cooperationReasons(facts),
  ];
  const threshold = facts.kind === 'VGC' ? null : policy.thresholdResidents;
  const residents = residentsOf(facts);
  if (threshold === null) {
    reasons.push({ code: 'NO_THRESHOLD', satisfied: true });
  } else if (residents === null) {
    reasons.push({ code: 'FIGURE_KNOWN', satisfied: false });
  } else {
    reasons.push({
      code: 'ABOVE_THRESHOLD',
      satisfied: residents > threshold,
      value: String(residents),
    });
  }
  return {
    eligible: reasons.every(({ satisfied }) => satisfied),
    asCooperation,
    residents,
    threshold,
    fictional: facts.fictional,
    reasons,
  };
}

function cooperationReasons({ cooperation, government }: ApplicantFacts): EligibilityReason[] {
  if (!cooperation) return [];
  const regions = [...new Set(cooperation.members.map(({ referenceRegion }) => referenceRegion))];
  return [
    { code: 'LEADS_COOPERATION', satisfied: cooperation.leadId === government.id },
    {
      code: 'ONE_REFERENCE_REGION',
      satisfied: regions.length === 1 && regions[0] !== null,
      value: regions.map((region) => region ?? '?').join(', '),
    },
  ];
}

/** Sum over those who count together; null as soon as one figure is missing. */
function residentsOf({
  kind,
  government,
  represented,
  cooperation,
}: ApplicantFacts): number | null {
  const counted = cooperation?.members ?? (kind === 'VZW_DE_RAND' ? represented : [government]);
  if (counted.length === 0) return null;
  return counted.reduce<number | null>(
    (sum, { originResidents }) =>
      sum === null || originResidents === null ? null : sum + originResidents,
    0,
  );
}
