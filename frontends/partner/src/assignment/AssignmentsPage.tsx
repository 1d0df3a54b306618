import type { Session } from '@hub/client';
import { PageHeader, PanelState, SteadyArea, useSteadyRows } from '@hub/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { AnswerList } from './AnswerList.tsx';
import { AssignmentOverview } from './AssignmentOverview.tsx';
import { LoadedPanel } from './LoadedPanel.tsx';
import { countsOf } from './totals.ts';
import { type Assignments, useAssignments } from './use-assignments.ts';

/** What local governments ask of this organisation: first what waits for an answer, then everything. */
export function AssignmentsPage({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  const reading = useAssignments();
  const organisation = session.organisation?.name ?? t`Jullie organisatie`;
  return (
    <>
      <PageHeader
        title={organisation}
        lead={reading.data?.totalCount ? <Lead assignments={reading.data} /> : undefined}
      />
      <LoadedPanel reading={reading} heading={<Trans>Jullie opdrachten</Trans>} lines={8}>
        {(assignments) =>
          assignments.all.length === 0 ? (
            <PanelState state="empty" heading={<Trans>Nog geen opdrachten</Trans>}>
              <Trans>
                Zodra een lokaal bestuur jullie een opdracht voorstelt, staat ze hier om te
                beantwoorden.
              </Trans>
            </PanelState>
          ) : (
            <Lists assignments={assignments} organisation={organisation} />
          )
        }
      </LoadedPanel>
    </>
  );
}

interface ListsProps {
  readonly assignments: Assignments;
  readonly organisation: string;
}

/** Both lists hold still together: a proposal that comes must not move the button of another one. */
function Lists({ assignments: { all, totalCount }, organisation }: ListsProps) {
  const steady = useSteadyRows(all);
  return (
    <SteadyArea steady={steady} className="ui-stack">
      <AnswerList assignments={steady.rows} />
      <AssignmentOverview
        assignments={steady.rows}
        totalCount={totalCount}
        organisation={organisation}
      />
    </SteadyArea>
  );
}

function Lead({ assignments: { all, totalCount } }: { readonly assignments: Assignments }) {
  const { governments, proposed, active } = countsOf(all);
  return (
    <>
      <Plural value={totalCount} one="# opdracht" other="# opdrachten" />{' '}
      <Plural value={governments} one="van # lokaal bestuur" other="van # lokale besturen" />:{' '}
      <Plural value={proposed} _0="niets te beantwoorden" other="# te beantwoorden" />,{' '}
      <Plural value={active} _0="geen lopende" other="# lopend" />
    </>
  );
}
