import { formatDate, formatEuro, formatNumber } from '@hub/domain';
import { useUiLocale, useUiTexts } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import type { Assignment } from './assignment.ts';

/** The parts of an assignment as words, in the language of the reader. */
export interface AssignmentText {
  readonly action: string;
  readonly unit: string;
  readonly reach: string;
  readonly amount: string;
  readonly period: string;
  /** the two halves of the period, for where it may break */
  readonly from: string;
  readonly until: string;
  readonly round: string;
}

export function useAssignmentText(): (assignment: Assignment) => AssignmentText {
  const { t } = useLingui();
  const locale = useUiLocale();
  const nl = locale === 'nl';
  const { unavailable } = useUiTexts();
  return ({ indicator, round, reach, amount, paid, startsOn, endsOn }) => {
    const number = indicator?.action.number;
    const name = nl ? indicator?.action.nameNl : indicator?.action.nameEn;
    const [start, end] = [formatDate(startsOn, locale), formatDate(endsOn, locale)];
    const until = t`tot en met ${end}`;
    return {
      action: indicator ? t`Actie ${number}: ${name}` : unavailable,
      unit: (nl ? indicator?.unitNl : indicator?.unitEn) ?? unavailable,
      reach: formatNumber(reach, locale),
      amount: paid ? formatEuro(amount, locale) : t`gratis`,
      period: `${start} ${until}`,
      from: start,
      until,
      round: (nl ? round?.titleNl : round?.titleEn) ?? unavailable,
    };
  };
}
