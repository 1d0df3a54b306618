import { useLingui } from '@lingui/react/macro';
import type { FactStatus, RoundPhase } from '../generated/graphql.ts';

export function usePhaseText(): (phase: RoundPhase) => string {
  const { t } = useLingui();
  const texts: Record<RoundPhase, string> = {
    ANNOUNCED: t`Aangekondigd`,
    OPEN: t`Open`,
    CLOSED: t`Gesloten`,
    ASSESSING: t`In beoordeling`,
    RUNNING: t`Projectjaar loopt`,
    REPORTING: t`Rapportering`,
    ENDED: t`Afgelopen`,
  };
  return (phase) => texts[phase];
}

export function useFactStatusText(): (status: FactStatus) => string {
  const { t } = useLingui();
  const texts: Record<FactStatus, string> = {
    CONFIRMED: t`bevestigd`,
    FROM_FORM: t`uit het formulier`,
    INFERRED: t`afgeleid`,
    PARAPHRASE: t`eigen naam`,
    UNCERTAIN: t`onzeker`,
    NOT_FOUND: t`niet gevonden`,
    DEMO: t`fictief (demo)`,
  };
  return (status) => texts[status];
}
