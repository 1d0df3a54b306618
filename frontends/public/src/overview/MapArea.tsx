import { DemoLabel, PanelState, SelectField, Skeleton } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { roundName } from '../catalogue/round-name.ts';
import type { UptakeQuery } from '../generated/graphql.ts';
import type { Asked } from '../graph/use-answer.ts';
import { PLACES } from '../map/places.ts';
import { boundsFor, UptakeLegend, UptakeMap } from '../map/UptakeMap.tsx';
import { useDrawnMap } from '../map/use-drawn-map.ts';
import { measureTitle } from '../uptake/measure-text.ts';
import { measureOf } from '../uptake/metric.ts';
import type { View } from './Explorer.tsx';
import { MissingReports } from './MissingReports.tsx';
import type { OverviewState } from './overview-state.ts';
import { PlacePanel } from './PlacePanel.tsx';
import type { ChangeOverview } from './use-overview.ts';

interface Props {
  readonly answer: Asked<UptakeQuery>;
  readonly view: View | undefined;
  readonly state: OverviewState;
  readonly change: ChangeOverview;
}

const BY_NAME = [...PLACES].sort((a, b) => a.name.localeCompare(b.name, 'nl'));

/** The map with its legend; beside it what the chosen municipality does. */
export function MapArea({ answer, view, state, change }: Props) {
  const { t } = useLingui();
  const choose = useCallback((place: string) => change({ place: place || undefined }), [change]);
  return (
    <div className="public-map-grid">
      <div>
        {answer.state === 'failed' ? (
          <PanelState
            state={answer.error.kind}
            heading={t`De kaart`}
            traceId={answer.error.traceId}
            onRetry={answer.retry}
          />
        ) : view ? (
          <MapWithLegend view={view} state={state} choose={choose} />
        ) : (
          <div className="public-map-wait">
            <Skeleton lines={1} height="100%" />
          </div>
        )}
      </div>
      <div className="public-map-side">
        <SelectField
          label={t`Kies een gemeente`}
          value={state.place ?? ''}
          onChange={choose}
          options={[
            { value: '', label: t`Heel Vlaanderen en Brussel` },
            ...BY_NAME.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {(view || answer.state !== 'failed' || state.place) && (
          <PlacePanel view={view} place={state.place} />
        )}
      </div>
    </div>
  );
}

interface MapProps {
  readonly view: View;
  readonly state: OverviewState;
  readonly choose: (place: string) => void;
}

function MapWithLegend({ view, state, choose }: MapProps) {
  const { rows, selection } = view;
  const { t } = useLingui();
  const { tiles } = useDrawnMap();
  const measure = useMemo(() => measureOf(state.metric, rows), [state.metric, rows]);
  const bounds = useMemo(() => boundsFor(rows, measure), [rows, measure]);
  const title = `${measureTitle(measure)}, ${roundName(selection.round)}`;
  return (
    <>
      <div className="ui-row ui-row-apart">
        <h3 aria-live="polite">{title}</h3>
        {rows.some(({ fictional }) => fictional) && <DemoLabel />}
      </div>
      <UptakeLegend rows={rows} bounds={bounds} measure={measure} />
      <UptakeMap
        label={t`Kaart van Vlaanderen en Brussel. ${title}. Kies met de pijltjestoetsen of typ een naam.`}
        rows={rows}
        measure={measure}
        bounds={bounds}
        selected={state.place}
        onSelect={choose}
      />
      <p className="public-note">
        {tiles && (
          <Trans>Elke gemeente is één even grote tegel op haar plaats bij benadering.</Trans>
        )}{' '}
        <Trans>
          De <a href="#lijst">lijst onder de kaart</a> toont dezelfde cijfers.
        </Trans>
      </p>
      {measure === 'achieved' && <MissingReports rows={rows} round={selection.round} />}
    </>
  );
}
