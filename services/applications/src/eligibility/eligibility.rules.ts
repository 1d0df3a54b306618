import type { ApplicantFacts, EligibilityCode, Problem } from '@hub/domain';
import { decideEligibility, type EligibilityPolicy } from '@hub/domain';

const CODES = {
  KIND_ALLOWED: 'APPLICANT_KIND_NOT_ALLOWED',
  LEADS_COOPERATION: 'ALREADY_IN_COOPERATION',
  ONE_REFERENCE_REGION: 'TWO_REGIONS',
  ABOVE_THRESHOLD: 'BELOW_THRESHOLD',
  FIGURE_KNOWN: 'BELOW_THRESHOLD', // not shown to be above it
  NO_THRESHOLD: null,
} as const satisfies Record<EligibilityCode, Problem['code'] | null>;

/** What of the eligibility stops an application, as problems. */
export function eligibilityProblems(policy: EligibilityPolicy, facts: ApplicantFacts): Problem[] {
  const { reasons, threshold } = decideEligibility(policy, facts);
  return reasons
    .filter(({ satisfied }) => !satisfied)
    .flatMap(({ code }) => {
      const problem = CODES[code];
      if (!problem) return [];
      const limit = problem === 'BELOW_THRESHOLD' && threshold !== null ? { limit: threshold } : {};
      return [{ code: problem, field: 'applicant', ...limit }];
    });
}
