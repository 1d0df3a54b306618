import { DemoLabel, PanelState, SelectField } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { roundName } from '../catalogue/round-name.ts';
import type { UptakeQuery } from '../generated/graphql.ts';
import type { Asked } from '../graph/use-answer.ts';
import { PLACES } from '../map/places.ts';
import { boundsFor, UptakeLegend, UptakeMap } from '../map/UptakeMap.tsx';
import { measureTitle } from '../uptake/measure-text.ts';
import { measureOf } from '../uptake/metric.ts';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import { MissingReports } from './MissingReports.tsx';
import type { OverviewState } from './overview-state.ts';
import { PlacePanel } from './PlacePanel.tsx';
import type { Selection } from './selection.ts';
import type { ChangeOverview } from './use-overview.ts';

interface Props {
  readonly answer: Asked<UptakeQuery>;
  readonly rows: readonly UptakeRow[] | undefined;
  readonly selection: Selection;
  readonly state: OverviewState;
  readonly change: ChangeOverview;
}

const BY_NAME = [...PLACES].sort((a, b) => a.name.localeCompare(b.name, 'nl'));

/** The map with its legend; beside it what the chosen municipality does. */
export function MapArea({ answer, rows, selection, state, change }: Props) {
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
        ) : (
          <MapWithLegend rows={rows} selection={selection} state={state} choose={choose} />
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
        <PlacePanel rows={rows} selection={selection} place={state.place} />
      </div>
    </div>
  );
}

interface MapProps {
  readonly rows: readonly UptakeRow[] | undefined;
  readonly selection: Selection;
  readonly state: OverviewState;
  readonly choose: (place: string) => void;
}

const NO_ROWS: readonly UptakeRow[] = [];

function MapWithLegend({ rows = NO_ROWS, selection, state, choose }: MapProps) {
  const { t } = useLingui();
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
        label={t`Kaart van Vlaanderen en Brussel, één tegel per gemeente. ${title}. Kies met de pijltjestoetsen of typ een naam.`}
        rows={rows}
        measure={measure}
        bounds={bounds}
        selected={state.place}
        onSelect={choose}
      />
      <p className="public-note">
        <Trans>
          Elke gemeente is één even grote tegel op haar plaats bij benadering. De{' '}
          <a href="#lijst">lijst onder de kaart</a> toont dezelfde cijfers.
        </Trans>
      </p>
      {measure === 'achieved' && <MissingReports rows={rows} round={selection.round} />}
    </>
  );
}
