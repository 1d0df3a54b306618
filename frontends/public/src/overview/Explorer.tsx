import { useLingui } from '@lingui/react/macro';
import type { Catalogue } from '../catalogue/use-catalogue.ts';
import { UptakeDocument } from '../generated/graphql.ts';
import { AnswerPanel } from '../graph/AnswerPanel.tsx';
import { useAnswer } from '../graph/use-answer.ts';
import { ListTwin } from '../list/ListTwin.tsx';
import { uptakeRows } from '../uptake/uptake-row.ts';
import { Filters } from './Filters.tsx';
import { MapArea } from './MapArea.tsx';
import { selectionOf, uptakeFilter } from './selection.ts';
import { useOverview } from './use-overview.ts';

/** Map and list of the same answer, with filters above both. */
export function Explorer({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useLingui();
  const [asked, change] = useOverview();
  const selection = selectionOf(catalogue, asked);
  const answer = useAnswer(UptakeDocument, selection && { filter: uptakeFilter(selection) });
  if (!selection) return null;
  const metric = selection.countsPeople || asked.metric !== 'bereik' ? asked.metric : 'bedrag';
  const state = { ...asked, metric };
  const rows = answer.state === 'ready' ? uptakeRows(answer.data.uptake.nodes) : undefined;
  return (
    <section className="public-explorer" aria-labelledby="kaart">
      <div className="public-wrap">
        <h2 id="kaart">{t`Wat gebeurt er in jouw gemeente?`}</h2>
        <Filters catalogue={catalogue} selection={selection} state={state} change={change} />
        <MapArea answer={answer} rows={rows} selection={selection} state={state} change={change} />
        <div className="public-twin" id="lijst">
          <AnswerPanel answer={answer} heading={t`De lijst van besturen`} lines={8} height="44px">
            {({ uptake }) => (
              <ListTwin
                rows={rows ?? []}
                asOf={uptake.asOf}
                selection={selection}
                state={state}
                change={change}
              />
            )}
          </AnswerPanel>
        </div>
      </div>
    </section>
  );
}
