import { formatEuro, formatNumber } from '@hub/domain';
import { DemoLabel, Skeleton, Terms, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { roundName } from '../catalogue/round-name.ts';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import type { View } from './Explorer.tsx';

const sum = (rows: readonly UptakeRow[], value: (row: UptakeRow) => number) =>
  rows.reduce((total, row) => total + value(row), 0);

/** All local governments together, within the filter. */
export function TotalPanel({ view }: { readonly view: View | undefined }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const rows = view?.rows;
  const reported = rows?.filter(({ achievedReach }) => achievedReach !== null) ?? [];
  return (
    <section className="public-panel" aria-live="polite">
      <h3>
        <Trans>Heel Vlaanderen en Brussel</Trans>
      </h3>
      {view && rows ? (
        <>
          <p className="ui-figure">
            {formatEuro(
              sum(rows, (row) => row.awarded),
              locale,
            )}
          </p>
          <p>
            <Trans>toegekend in {roundName(view.selection.round)}</Trans>{' '}
            {rows.some(({ fictional }) => fictional) && <DemoLabel />}
          </p>
          <Terms
            terms={[
              { key: 'rows', label: t`Lokale besturen`, value: formatNumber(rows.length, locale) },
              {
                key: 'agreed',
                label: t`Afgesproken extra bereik`,
                hint: t`mensen en gezinnen`,
                value: formatNumber(
                  sum(rows, (row) => row.awardedReach),
                  locale,
                ),
              },
              {
                key: 'achieved',
                label: t`Behaald bereik`,
                hint: t`met wie besturen al bereikten`,
                value:
                  reported.length === 0
                    ? t`nog geen rapport`
                    : formatNumber(
                        sum(reported, (row) => row.achievedReach ?? 0),
                        locale,
                      ),
              },
            ]}
          />
          <p className="public-after ui-small ui-quiet">
            <Trans>Kies een gemeente op de kaart of in de lijst om te zien wat ze doet.</Trans>
          </p>
        </>
      ) : (
        <Skeleton lines={5} />
      )}
    </section>
  );
}
