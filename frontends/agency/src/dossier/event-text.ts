import { useLingui } from '@lingui/react/macro';

/** What happened, in words; a step that is newer than this page shows its code. */
export function useEventText(): (step: string) => string {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    START: t`Aanvraag gestart`,
    SUBMIT: t`Ingediend`,
    WITHDRAW: t`Ingetrokken`,
    FIND_ADMISSIBLE: t`Ontvankelijk verklaard`,
    FIND_INADMISSIBLE: t`Niet ontvankelijk verklaard`,
    PROPOSE: t`Voorstel bewaard`,
    DECIDE: t`Beslist`,
    POLICY_CHANGED: t`Bedragen van de ronde gewijzigd`,
  };
  return (step) => texts[step] ?? step;
}
