import { formatEuro, formatNumber } from '@hub/domain';
import { DemoLabel, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { roundPeriod, roundTitle } from '../catalogue/round-name.ts';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import { ActionUptakesDocument, type ActionUptakesQuery } from '../generated/graphql.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { boundsFor, UptakeLegend, UptakeMap } from '../map/UptakeMap.tsx';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import type { ActionDetails } from './ActionPage.tsx';
import { countsPeople, termsOf } from './terms-of-action.ts';
import { useRowsPerRound } from './use-rows-per-round.ts';

type YearTotals = NonNullable<NonNullable<ActionUptakesQuery['action']>['uptakePerRound']>[number];

interface Props {
  readonly action: ActionDetails;
  readonly rounds: readonly CatalogueRound[];
}

/** The project years side by side, on one scale. */
export function ActionYears({ action, rounds }: Props) {
  const { t } = useLingui();
  const funded = rounds.filter(({ slug }) => termsOf(action, slug).fundable);
  const totals = useAnswer(ActionUptakesDocument, { number: action.number });
  const perRound = useRowsPerRound(action.id, funded);
  const measure = countsPeople(action) ? 'agreed' : 'awarded';
  const all = useMemo(() => [...perRound.values()].flat(), [perRound]);
  const bounds = useMemo(() => boundsFor(all, measure), [all, measure]);
  const known = totals.state === 'ready' ? totals.data.action?.uptakePerRound : undefined;
  const failed = totals.state === 'failed' || (totals.state === 'ready' && !known);
  const shown = funded.filter(
    ({ slug, demo }) => !demo || known?.some(({ round }) => round.slug === slug),
  );
  return (
    <section className="public-years-side">
      <h2>
        <Trans>De projectjaren naast elkaar</Trans>
      </h2>
      <p className="public-measure">
        {measure === 'agreed' ? (
          <Trans>
            Elke tegel is een gemeente. Hoe donkerder, hoe meer mensen of gezinnen extra
            afgesproken.
          </Trans>
        ) : (
          <Trans>Elke tegel is een gemeente. Hoe donkerder, hoe meer geld toegekend.</Trans>
        )}{' '}
        <Trans>De schaal is in elk jaar dezelfde.</Trans>{' '}
        {all.some(({ fictional }) => fictional) && <DemoLabel />}
      </p>
      {failed ? (
        <PanelState state="unavailable" heading={t`De projectjaren`} onRetry={totals.retry} />
      ) : (
        <>
          <UptakeLegend rows={all} bounds={bounds} measure={measure} />
          <div className="public-small-maps">
            {shown.map((round) => (
              <div key={round.slug}>
                <YearHead round={round} />
                <UptakeMap
                  label={t`${roundTitle(round)}: wie de actie doet`}
                  rows={perRound.get(round.slug) ?? NO_ROWS}
                  measure={measure}
                  bounds={bounds}
                />
                <Totals totals={known?.find((one) => one.round.slug === round.slug)} />
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

const NO_ROWS: readonly UptakeRow[] = [];

function YearHead({ round }: { readonly round: CatalogueRound }) {
  const locale = useUiLocale();
  return (
    <>
      <h3>{roundTitle(round)}</h3>
      <p className="ui-small ui-quiet">{roundPeriod(round, locale)}</p>
    </>
  );
}

function Totals({ totals }: { readonly totals: YearTotals | undefined }) {
  const locale = useUiLocale();
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
        <Trans>
          toegekend aan {formatNumber(organisations, locale)} besturen, voor{' '}
          {formatNumber(awardedReach, locale)} extra
        </Trans>
      </p>
      <p className="ui-quiet">
        {achievedReach === null || achievedReach === undefined ? (
          <Trans>Er zijn nog geen rapporten.</Trans>
        ) : (
          <Trans>
            Behaald: {formatNumber(achievedReach, locale)}, met wie besturen al bereikten.
          </Trans>
        )}
      </p>
    </>
  );
}
