export {
  type Actor,
  type AgencyActor,
  AUDIENCES,
  type Audience,
  type MunicipalityActor,
  type PartnerActor,
  type PublicActor,
} from './audience.ts';
export { AUDIT_ACTIONS, auditActionText, auditFieldText, auditValueText } from './audit-text.ts';
export {
  type AwardDecision,
  type AwardedLine,
  type AwardedReach,
  decideAward,
  priceLines,
  type RequestedLine,
} from './award.ts';
export {
  brusselsDate,
  brusselsInstant,
  formatDate,
  formatDateTime,
  formatDeadline,
  formatTime,
  isWithin,
  type RoundCalendar,
  type RoundPhase,
  roundPhase,
  timeLeft,
} from './calendar.ts';
export { type Contact, checkContact, isEmail, normalisePhone } from './contact.ts';
export {
  type ApplicantFacts,
  type ApplicantKind,
  decideEligibility,
  type Eligibility,
  type EligibilityCode,
  type EligibilityPolicy,
  type EligibilityReason,
  type Government,
} from './eligibility.ts';
export { formatEuro, formatNumber, formatPercent, type Locale, parseEuro } from './format.ts';
export { checkIban, formatIban, isIban, normaliseIban } from './iban.ts';
export { stableId, uuidv7 } from './ids.ts';
export { applyBasisPoints, assertCents, proportion, splitAward, splitByWeights } from './money.ts';
export { checkPriorities, type PriorityScope } from './priority.ts';
export { checkReach, checkStorable, type ParsedReach, parseReach } from './reach.ts';
export { type Problem, REFUSAL_CODES, type RefusalCode } from './refusal.ts';
export { refusalText } from './refusal-text.ts';
export {
  type AgencyRight,
  type MunicipalityRight,
  may,
  type PartnerRight,
  PERMISSIONS,
  type Permission,
  ROLES,
} from './roles.ts';
export {
  type ActionAmount,
  type ActionTerms,
  calculateSubsidy,
  type IndicatorKind,
  type IndicatorTerms,
  type LineAmount,
  ownShareOf,
  type PlannedLine,
  type SubsidyCalculation,
  type SubsidyTerms,
} from './subsidy.ts';
