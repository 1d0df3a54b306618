import { formatDate, formatEuro, formatNumber } from '@hub/domain';
import { useUiLocale } from '@hub/ui';
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
  return ({ indicator, round, reach, amount, paid, startsOn, endsOn }) => {
    const { number, nameNl, nameEn } = indicator.action;
    const name = nl ? nameNl : nameEn;
    const [start, end] = [formatDate(startsOn, locale), formatDate(endsOn, locale)];
    const until = t`tot en met ${end}`;
    return {
      action: t`Actie ${number}: ${name}`,
      unit: nl ? indicator.unitNl : indicator.unitEn,
      reach: formatNumber(reach, locale),
      amount: paid ? formatEuro(amount, locale) : t`gratis`,
      period: `${start} ${until}`,
      from: start,
      until,
      round: nl ? round.titleNl : round.titleEn,
    };
  };
}
