import { useGraphQuery } from '@hub/client/graph';
import { Card, Loaded, PanelState, ShowMore, SteadyArea, TextField, useSteadyRows } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  WorklistDocument,
  type WorklistQuery,
  type WorklistRoundsQuery,
  WorklistRowFragmentDoc,
} from '../generated/graphql.ts';
import { ExportButton } from './ExportButton.tsx';
import { PeekPanel } from './PeekPanel.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useView } from './use-view.ts';
import { STEPS } from './view-state.ts';
import type { WorklistRound } from './WorklistPage.tsx';
import { WorklistRows } from './WorklistRows.tsx';

const PAGE = 50;

interface WorklistTableProps {
  readonly round: WorklistRound;
  readonly objectives: NonNullable<WorklistRoundsQuery['programme']>['objectives'];
  readonly navigate: (path: string) => void;
}

/** The files of the view: filter, list, and beside it the file that is pointed at. */
export function WorklistTable(props: WorklistTableProps) {
  const { t } = useLingui();
  const [view, change] = useView();
  const [shown, setShown] = useState(PAGE);
  const search = useDeferredValue(view.search);
  const filter = {
    roundId: props.round.id,
    states: view.state ? [view.state] : [...STEPS],
    search: search || null,
  };
  const question = { filter, sort: view.sort, first: shown };
  const reading = useGraphQuery(WorklistDocument, question, { live: ['Application'] });
  return (
    <div className="agency-worklist">
      <Card flush>
        <div className="agency-filter">
          <TextField
            label={t`Zoek op naam of nummer`}
            labelHidden
            type="search"
            placeholder={t`Naam of nummer`}
            value={view.search}
            onChange={(text) => change({ search: text })}
          />
          {reading.data && (
            <>
              <span className="ui-quiet" role="status">
                <Plural
                  value={reading.data.applications.totalCount}
                  one="# dossier"
                  other="# dossiers"
                />
              </span>
              <ExportButton
                rows={reading.data.applications.nodes.map((node) =>
                  readFragment(WorklistRowFragmentDoc, node),
                )}
              />
            </>
          )}
        </div>
        <Loaded reading={reading} lines={10}>
          {({ applications }) => (
            <Rows
              {...props}
              page={applications}
              question={JSON.stringify(question)}
              onMore={() => setShown((before) => before + PAGE)}
            />
          )}
        </Loaded>
      </Card>
    </div>
  );
}

interface RowsProps extends WorklistTableProps {
  readonly page: WorklistQuery['applications'];
  readonly question: string;
  readonly onMore: () => void;
}

function Rows({ page, question, onMore, navigate, round, objectives }: RowsProps) {
  const newest = page.nodes.map((node) => readFragment(WorklistRowFragmentDoc, node));
  const steady = useSteadyRows(newest, question);
  const { rows } = steady;
  const keys = useRowKeys(rows, navigate);
  if (rows.length === 0) {
    return (
      <PanelState state="empty" heading={<Trans>Geen dossiers in deze weergave</Trans>}>
        <Trans>Kies een andere stap of ronde, of maak het zoekveld leeg.</Trans>
      </PanelState>
    );
  }
  const selected = rows.find(({ id }) => id === keys.selected);
  return (
    <div className="agency-split">
      <SteadyArea steady={steady}>
        <WorklistRows rows={rows} selected={selected?.id} onSelect={keys.select} />
        {page.pageInfo.hasNextPage && (
          <ShowMore shown={rows.length} total={page.totalCount} onMore={onMore} />
        )}
        <KeyHint enabled={keys.enabled} onToggle={keys.toggle} />
      </SteadyArea>
      {selected && <PeekPanel row={selected} round={round} objectives={objectives} />}
    </div>
  );
}

function KeyHint({
  enabled,
  onToggle,
}: {
  readonly enabled: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <p className="agency-keys">
      {enabled ? (
        <Trans>
          <kbd>j</kbd> <kbd>k</kbd> omlaag, omhoog · <kbd>Enter</kbd> open dossier
        </Trans>
      ) : (
        <Trans>Sneltoetsen staan uit.</Trans>
      )}{' '}
      <button type="button" className="ui-button-quiet" onClick={onToggle}>
        {enabled ? <Trans>Zet sneltoetsen uit</Trans> : <Trans>Zet sneltoetsen aan</Trans>}
      </button>
    </p>
  );
}
