import { useLingui } from '@lingui/react/macro';
import { useDeferredValue, useMemo } from 'react';
import type { Catalogue } from '../catalogue/use-catalogue.ts';
import type { UptakeQuery } from '../generated/graphql.ts';
import type { Asked } from '../graph/use-answer.ts';
import { useLast } from '../graph/use-last.ts';
import { ListArea } from '../list/ListArea.tsx';
import { type UptakeRow, uptakeRows } from '../uptake/uptake-row.ts';
import { useUptake } from '../uptake/use-uptake.ts';
import { Filters } from './Filters.tsx';
import { MapArea } from './MapArea.tsx';
import { type Selection, selectionOf, uptakeFilter } from './selection.ts';
import { useOverview } from './use-overview.ts';

/** What map and list show: an answer together with the question it answers. */
export interface View {
  readonly rows: readonly UptakeRow[];
  readonly asOf: string;
  readonly selection: Selection;
}

/** Map and list of the same answer, with filters above both. While a new answer is on its way, the old one stays in view. */
export function Explorer({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useLingui();
  const [asked, change] = useOverview();
  const selection = useMemo(() => selectionOf(catalogue, asked), [catalogue, asked]);
  const answer = useUptake(selection && { filter: uptakeFilter(selection) });
  const view = useView(answer, selection);
  if (!selection) return null;
  const metric = selection.countsPeople || asked.metric !== 'bereik' ? asked.metric : 'bedrag';
  const state = { ...asked, metric };
  return (
    <section className="public-explorer" aria-labelledby="kaart">
      <div className="public-wrap">
        <h2 id="kaart">{t`Wat gebeurt er in jouw gemeente?`}</h2>
        <Filters catalogue={catalogue} selection={selection} state={state} change={change} />
        <div aria-busy={answer.state === 'loading'} className="public-view">
          <MapArea answer={answer} view={view} state={state} change={change} />
          <div className="public-twin" id="lijst">
            <ListArea answer={answer} view={view} state={state} change={change} />
          </div>
        </div>
      </div>
    </section>
  );
}

function useView(answer: Asked<UptakeQuery>, selection: Selection | undefined): View | undefined {
  const uptake = answer.state === 'ready' ? answer.data.uptake : undefined;
  const rows = useMemo(() => uptake && uptakeRows(uptake.nodes), [uptake]);
  const ready = useMemo(
    () => (rows && uptake && selection ? { rows, asOf: uptake.asOf, selection } : undefined),
    [rows, uptake, selection],
  );
  // drawn in slices, so that a slow phone stays usable while 300 tiles come
  return useDeferredValue(useLast(ready));
}
