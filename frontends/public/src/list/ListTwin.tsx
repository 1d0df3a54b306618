import { formatDate } from '@hub/domain';
import { DemoLabel, PanelState, ShowMore, TextField, useUiLocale } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { roundName } from '../catalogue/round-name.ts';
import type { View } from '../overview/Explorer.tsx';
import type { OverviewState } from '../overview/overview-state.ts';
import type { ChangeOverview } from '../overview/use-overview.ts';
import { CsvButton } from './CsvButton.tsx';
import { searchRows, sortRows } from './list-rows.ts';
import { UptakeTable } from './UptakeTable.tsx';
import type { ListScope } from './uptake-csv.ts';

interface Props {
  readonly view: View;
  readonly state: OverviewState;
  readonly change: ChangeOverview;
}

/** Rows shown before "Toon alle". */
const FIRST = 12;

/** The same figures as the map, as a list to sort, search and download. */
export function ListTwin({ view, state, change }: Props) {
  const { rows, asOf, selection } = view;
  const { t } = useLingui();
  const locale = useUiLocale();
  const listed = useMemo(
    () => sortRows(searchRows(rows, state.search), state.sort),
    [rows, state.search, state.sort],
  );
  const shown = state.all ? listed : listed.slice(0, FIRST);
  return (
    <>
      <div className="ui-row ui-row-apart public-twin-head">
        <div>
          <h2>
            <Trans>Alle besturen in een lijst</Trans>
          </h2>
          <p className="ui-small ui-quiet">
            <Plural value={listed.length} one="# bestuur" other="# besturen" />,{' '}
            {roundName(selection.round)}. <Trans>Stand op {formatDate(asOf, locale)}.</Trans>{' '}
            {rows.some(({ fictional }) => fictional) && <DemoLabel />}
          </p>
        </div>
        <TextField
          type="search"
          label={t`Zoek een gemeente`}
          placeholder={t`Bijvoorbeeld Sint-Niklaas`}
          className="public-search ui-no-print"
          value={state.search}
          onChange={(search) => change({ search })}
        />
      </div>
      {listed.length === 0 ? (
        <EmptyList searched={rows.length > 0} />
      ) : (
        <>
          <UptakeTable
            rows={shown}
            scale={rows}
            selected={state.place}
            sort={state.sort}
            onSort={(sort) => change({ sort })}
          />
          <ShowMore
            all
            shown={shown.length}
            total={listed.length}
            label={t`Toon alle ${listed.length} besturen`}
            onMore={() => change({ all: true })}
          >
            <CsvButton rows={listed} scope={scopeOf(view)} />
          </ShowMore>
        </>
      )}
    </>
  );
}

const scopeOf = ({ asOf, selection: { round, objective, action } }: View): ListScope => ({
  round,
  objective: action?.objective.slug ?? objective?.slug,
  action: action?.number,
  asOf,
});

const EmptyList = ({ searched }: { readonly searched: boolean }) => (
  <PanelState
    state="empty"
    heading={
      searched ? (
        <Trans>Geen bestuur met deze naam</Trans>
      ) : (
        <Trans>Nog geen toekenningen voor deze keuze</Trans>
      )
    }
  >
    {searched ? (
      <Trans>Zoek op een deel van de naam, of maak het zoekveld leeg.</Trans>
    ) : (
      <Trans>Kies een ander projectjaar of een andere actie.</Trans>
    )}
  </PanelState>
);
