import { DemoLabel, PanelState, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { roundPeriod, roundTitle } from '../catalogue/round-name.ts';
import { type CatalogueRound, unitOf } from '../catalogue/use-catalogue.ts';
import { ActionUptakesDocument } from '../generated/graphql.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { boundsFor, UptakeLegend, UptakeMap } from '../map/UptakeMap.tsx';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import type { ActionDetails } from './ActionPage.tsx';
import { countsPeople, termsOf } from './terms-of-action.ts';
import { useRowsPerRound } from './use-rows-per-round.ts';
import { YearTotals } from './YearTotals.tsx';

interface Props {
  readonly action: ActionDetails;
  readonly rounds: readonly CatalogueRound[];
}

/** The project years side by side, on one scale. */
export function ActionYears({ action, rounds }: Props) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const funded = rounds.filter(({ slug }) => termsOf(action, slug).fundable);
  const totals = useAnswer(ActionUptakesDocument, { number: action.number });
  const perRound = useRowsPerRound(action.id, funded);
  const measure = countsPeople(action) ? 'agreed' : 'awarded';
  const all = useMemo(() => [...perRound.values()].flat(), [perRound]);
  const bounds = useMemo(() => boundsFor(all, measure), [all, measure]);
  const known = totals.state === 'ready' ? totals.data.action?.uptakePerRound : undefined;
  const failed = totals.state === 'failed' || (totals.state === 'ready' && !known);
  const [only] = action.indicators;
  const unit = only && action.indicators.length === 1 ? unitOf(only, locale) : t`mensen`;
  const shown = funded.filter(
    ({ slug, demo }) => !demo || known?.some(({ round }) => round?.slug === slug),
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
        <div className="public-after">
          <PanelState state="unavailable" heading={t`De projectjaren`} onRetry={totals.retry} />
        </div>
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
                <YearTotals
                  totals={known?.find((one) => one.round?.slug === round.slug)}
                  loading={totals.state === 'loading'}
                  unit={unit}
                  people={measure === 'agreed'}
                />
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
