import { Breadcrumb, Card, DemoLabel, PageHeader } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import { AssignmentStateTag } from './AssignmentStateTag.tsx';
import { AssignmentTimeline } from './AssignmentTimeline.tsx';
import type { Assignment } from './assignment.ts';
import { useAssignmentText } from './assignment-text.ts';
import { GovernmentCard } from './GovernmentCard.tsx';
import { LoadedPanel } from './LoadedPanel.tsx';
import { MeaningCard } from './MeaningCard.tsx';
import { TermsCard } from './TermsCard.tsx';
import { useAssignments } from './use-assignments.ts';

/** One assignment: what is asked, what it means, who asks it and how far it is. */
export function AssignmentPage({ id }: { readonly id: string }) {
  const reading = useAssignments();
  return (
    <LoadedPanel reading={reading} heading={<Trans>Deze opdracht</Trans>} lines={8}>
      {({ all }) => {
        const assignment = all.find((each) => each.id === id);
        return assignment ? <Detail assignment={assignment} /> : <NotFoundPage />;
      }}
    </LoadedPanel>
  );
}

function Detail({ assignment }: { readonly assignment: Assignment }) {
  const { t } = useLingui();
  const text = useAssignmentText()(assignment);
  const { number, state, fictional, localGovernment } = assignment;
  return (
    <>
      <Breadcrumb crumbs={[{ label: t`Opdrachten`, href: BASE }, { label: number }]} />
      <PageHeader
        title={localGovernment.name}
        status={
          <>
            <AssignmentStateTag state={state} /> {fictional && <DemoLabel />}
          </>
        }
        lead={text.action}
      />
      <div className="ui-columns">
        <div className="ui-stack">
          <AnswerCard assignment={assignment} />
          <TermsCard assignment={assignment} />
          <MeaningCard assignment={assignment} />
        </div>
        <aside className="ui-stack">
          <Card heading={<Trans>Verloop</Trans>}>
            <AssignmentTimeline assignment={assignment} />
          </Card>
          <GovernmentCard government={localGovernment} />
        </aside>
      </div>
    </>
  );
}
