import { calculateSubsidy, checkReach, formatEuro } from '@hub/domain';
import { Card, Loaded, PageHeader, PanelState, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { readFragment } from '../generated/fragment-masking.ts';
import { type ApplicationTermsQuery, RoundTermsFragmentDoc } from '../generated/graphql.ts';
import { ObjectiveList } from '../simulator/ObjectiveList.tsx';
import { changePlan, type PlanChange, plannedOrder, readPlan } from '../simulator/plan.ts';
import { objectivesInRound, subsidyTerms } from '../simulator/round-terms.ts';
import { SummaryPanel } from '../simulator/SummaryPanel.tsx';
import type { DraftPageProps } from './DraftPages.tsx';
import { TaskDone } from './TaskDone.tsx';
import { useRoundTerms } from './use-round-terms.ts';

/** The rows of the application: the simulator's parts on the draft itself. */
export function ReachPage(props: DraftPageProps) {
  const reading = useRoundTerms(props);
  return (
    <>
      <PageHeader
        title={<Trans>Acties en bereik</Trans>}
        lead={
          <Trans>
            Kies acties en vul in hoeveel mensen jullie nu bereiken en hoeveel jullie extra willen
            bereiken.
          </Trans>
        }
      />
      <Loaded reading={reading} lines={10}>
        {(data) =>
          data.round && data.programme ? (
            <Rows {...props} data={data} />
          ) : (
            <PanelState state="unavailable" onRetry={reading.retry} />
          )
        }
      </Loaded>
    </>
  );
}

function Rows({ draft, mayEdit, data }: DraftPageProps & { readonly data: ApplicationTermsQuery }) {
  const locale = useUiLocale();
  const round = readFragment(RoundTermsFragmentDoc, data.round);
  const { plan } = draft.form;
  const terms = useMemo(() => (round ? subsidyTerms(round) : undefined), [round]);
  if (!round || !terms) return null;
  const { lines, unreadable } = readPlan(plan);
  const calculation = calculateSubsidy(terms, lines);
  const problems = [
    ...unreadable,
    ...checkReach(terms, lines).filter(({ code }) => code !== 'NOTHING_PLANNED'),
  ];
  const change = (made: PlanChange) => {
    const changed = changePlan(plan, made);
    draft.change({
      plan: changePlan(changed, { type: 'order', codes: plannedOrder(changed, terms) }),
    });
  };
  return (
    <>
      <div className="phone-bar">
        <div>
          <small>
            <Trans>Vlaanderen</Trans>
          </small>
          <b>{formatEuro(calculation.requestedCents, locale)}</b>
        </div>
      </div>
      <div className="ui-columns">
        <ObjectiveList
          objectives={objectivesInRound(data.programme?.objectives ?? [], round)}
          plan={plan}
          terms={terms}
          calculation={calculation}
          problems={problems}
          disabled={!mayEdit}
          onChange={change}
        />
        <aside className="ui-stack ui-stick">
          <Card flush className="summary">
            <SummaryPanel calculation={calculation} problems={problems} />
          </Card>
        </aside>
      </div>
      <TaskDone
        draft={draft}
        ready={problems.length === 0}
        onNotReady={() => document.getElementById(`planned-${problems[0]?.indicatorCode}`)?.focus()}
      />
    </>
  );
}
