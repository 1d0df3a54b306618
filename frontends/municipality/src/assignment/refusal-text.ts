import { useLingui } from '@lingui/react/macro';
import type { AssignmentRefusalCode } from '../generated/graphql.ts';

/** What is wrong with an assignment and what to do. */
export function useAssignmentRefusal(): (code: AssignmentRefusalCode) => string {
  const { t } = useLingui();
  const texts: Record<AssignmentRefusalCode, string> = {
    REACH_NOT_POSITIVE: t`Vul een geheel aantal van 1 of meer in.`,
    AMOUNT_NEGATIVE: t`Vul een bedrag van 0 of meer in.`,
    DATES_REVERSED: t`De einddatum ligt voor de begindatum. Kies een latere einddatum.`,
    UNKNOWN_PARTNER: t`Kies een partner uit de lijst.`,
    UNKNOWN_INDICATOR: t`Kies een indicator uit de lijst.`,
    UNKNOWN_ROUND: t`Kies een ronde uit de lijst.`,
    STALE_VERSION: t`Iemand anders heeft deze opdracht intussen gewijzigd. Laad de pagina opnieuw.`,
    WRONG_STATE: t`Deze stap kan nu niet meer. Laad de pagina opnieuw.`,
    TEXT_TOO_LONG: t`Gebruik ten hoogste 2.500 tekens.`,
    REASON_MISSING: t`Vul een reden in.`,
  };
  return (code) => texts[code];
}
