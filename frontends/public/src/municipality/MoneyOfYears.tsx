import { formatEuro } from '@hub/domain';
import { DemoLabel, Terms, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { roundName, roundTitle } from '../catalogue/round-name.ts';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import { type Participation, type YearOfGovernment, yearOf } from './government-year.ts';

interface Props {
  readonly participations: readonly Participation[];
  readonly years: readonly CatalogueRound[];
  readonly round: CatalogueRound;
  readonly year: YearOfGovernment;
}

/** What Flanders pays in the year shown, what the government brings in, and the amount of every year. Years are never added up. */
export function MoneyOfYears({ participations, years, round, year }: Props) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const euro = (cents: number) => formatEuro(cents, locale);
  return (
    <section>
      <h2>
        <Trans>Geld van Vlaanderen</Trans>
      </h2>
      <p className="ui-figure">{euro(year.awarded)}</p>
      <p className="ui-quiet">
        <Trans>Toegekend voor {roundName(round)}.</Trans> {year.fictional && <DemoLabel />}
      </p>
      <Terms
        terms={[
          { key: 'own', label: t`Het bestuur legt zelf bij`, value: euro(year.awarded) },
          { key: 'all', label: t`Samen`, value: euro(year.awarded * 2), total: true },
        ]}
      />
      {years.length > 1 && (
        <>
          <h3>
            <Trans>Toegekend per projectjaar</Trans>
          </h3>
          <Terms
            terms={years.map((one) => ({
              key: one.slug,
              label: roundTitle(one),
              value: euro(yearOf(participations, one.slug).awarded),
            }))}
          />
        </>
      )}
    </section>
  );
}
