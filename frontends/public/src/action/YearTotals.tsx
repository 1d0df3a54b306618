import { formatEuro, formatNumber } from '@hub/domain';
import { Skeleton, useUiLocale } from '@hub/ui';
import { Plural, Trans } from '@lingui/react/macro';
import type { ActionUptakesQuery } from '../generated/graphql.ts';

type Totals = NonNullable<NonNullable<ActionUptakesQuery['action']>['uptakePerRound']>[number];

interface Props {
  readonly totals: Totals | undefined;
  readonly loading: boolean;
  readonly unit: string;
  /** people and families: some were reached before, and reports count them too */
  readonly people: boolean;
}

/** What one project year of an action was awarded and achieved. */
export function YearTotals({ totals, loading, unit, people }: Props) {
  const locale = useUiLocale();
  if (loading) return <Skeleton lines={3} />;
  if (!totals) {
    return (
      <p className="ui-quiet">
        <Trans>Geen toekenningen in dit projectjaar.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className="ui-figure">{formatEuro(totals.awarded, locale)}</p>
      <p>
        <Plural
          value={totals.organisations}
          one="toegekend aan # bestuur"
          other="toegekend aan # besturen"
        />
      </p>
      {people ? <People totals={totals} unit={unit} /> : <Pieces totals={totals} unit={unit} />}
    </>
  );
}

interface ReachProps {
  readonly totals: Totals;
  readonly unit: string;
}

const NoReports = () => (
  <p className="ui-quiet">
    <Trans>Er zijn nog geen rapporten.</Trans>
  </p>
);

function People({ totals, unit }: ReachProps) {
  const locale = useUiLocale();
  const achieved = totals.achievedReach ?? null;
  return (
    <>
      <p>
        <Trans>
          Afgesproken: {formatNumber(totals.awardedReach, locale)} {unit} extra
        </Trans>
      </p>
      {achieved === null ? (
        <NoReports />
      ) : (
        <p className="ui-quiet">
          <Trans>
            Behaald: {formatNumber(achieved, locale)} {unit}, met wie besturen al bereikten
          </Trans>
        </p>
      )}
    </>
  );
}

/** Plans and posts: "16 × lokaal actieplan". */
function Pieces({ totals, unit }: ReachProps) {
  const locale = useUiLocale();
  const achieved = totals.achievedReach ?? null;
  return (
    <>
      <p>
        <Trans>
          Afgesproken: {formatNumber(totals.awardedReach, locale)} × {unit}
        </Trans>
      </p>
      {achieved === null ? (
        <NoReports />
      ) : (
        <p className="ui-quiet">
          <Trans>
            Behaald: {formatNumber(achieved, locale)} × {unit}
          </Trans>
        </p>
      )}
    </>
  );
}
