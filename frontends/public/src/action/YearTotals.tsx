import { formatEuro, formatNumber } from '@hub/domain';
import { Skeleton, useUiLocale } from '@hub/ui';
import { Plural, Trans } from '@lingui/react/macro';
import type { ActionUptakesQuery } from '../generated/graphql.ts';

type Totals = NonNullable<NonNullable<ActionUptakesQuery['action']>['uptakePerRound']>[number];

interface Props {
  readonly totals: Totals | undefined;
  readonly loading: boolean;
  readonly unit: string;
}

/** What one project year of an action was awarded and achieved. */
export function YearTotals({ totals, loading, unit }: Props) {
  const locale = useUiLocale();
  if (loading) return <Skeleton lines={3} />;
  if (!totals) {
    return (
      <p className="ui-quiet">
        <Trans>Geen toekenningen in dit projectjaar.</Trans>
      </p>
    );
  }
  const { organisations, awarded, awardedReach, achievedReach } = totals;
  return (
    <>
      <p className="ui-figure">{formatEuro(awarded, locale)}</p>
      <p>
        <Plural
          value={organisations}
          one="toegekend aan # bestuur"
          other="toegekend aan # besturen"
        />
      </p>
      <p>
        <Trans>
          Afgesproken: {formatNumber(awardedReach, locale)} extra ({unit})
        </Trans>
      </p>
      <p className="ui-quiet">
        {achievedReach === null || achievedReach === undefined ? (
          <Trans>Er zijn nog geen rapporten.</Trans>
        ) : (
          <Trans>
            Behaald: {formatNumber(achievedReach, locale)} ({unit}), met wie besturen al bereikten
          </Trans>
        )}
      </p>
    </>
  );
}
