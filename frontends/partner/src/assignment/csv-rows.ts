import { useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { Assignment } from './assignment.ts';
import { csvEuro } from './csv.ts';
import { useStateText } from './state-text.ts';

/** Names of the columns. */
function useHead(): string[] {
  const { t } = useLingui();
  return [
    t`Nummer`,
    t`Lokaal bestuur`,
    t`NIS-code`,
    t`Actienummer`,
    t`Actie`,
    t`Indicator`,
    t`Eenheid`,
    t`Bereik`,
    t`Bedrag in euro`,
    t`Begint op`,
    t`Eindigt op`,
    t`Ronde`,
    t`Stand`,
    t`Fictief`,
  ];
}

/** The rows of the download: a head, then one row per assignment with days as 2027-10-01 so that spreadsheets sort them. */
export function useCsvRows(): (assignments: readonly Assignment[]) => (string | number)[][] {
  const { t } = useLingui();
  const nl = useUiLocale() === 'nl';
  const stateText = useStateText();
  const head = useHead();
  const rowOf = (assignment: Assignment): (string | number)[] => {
    const { localGovernment, indicator, round } = assignment;
    const action = indicator?.action;
    return [
      assignment.number,
      localGovernment.name,
      localGovernment.localGovernment?.nisCode ?? '',
      action?.number ?? '',
      (nl ? action?.nameNl : action?.nameEn) ?? '',
      indicator?.code ?? '',
      (nl ? indicator?.unitNl : indicator?.unitEn) ?? '',
      assignment.reach,
      csvEuro(assignment.amount),
      assignment.startsOn,
      assignment.endsOn,
      (nl ? round?.titleNl : round?.titleEn) ?? '',
      stateText(assignment.state),
      assignment.fictional ? t`ja` : t`nee`,
    ];
  };
  return (assignments) => [head, ...assignments.map(rowOf)];
}
