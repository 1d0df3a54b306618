import { brusselsDate, formatDate } from '@hub/domain';
import { Card, LinkButton, PanelState, Task, TaskList, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import { readFragment } from '../generated/fragment-masking.ts';
import {
  type ApplicationsOfOursQuery,
  RoundTermsFragmentDoc,
  type SimulatorTermsQuery,
} from '../generated/graphql.ts';

interface TodoListProps {
  readonly programme: SimulatorTermsQuery['programme'] | null;
  readonly applications: ApplicationsOfOursQuery['applications']['nodes'];
  readonly mayEdit: boolean;
}

/** The open round, and how far this government is with it. */
export function TodoList({ programme, applications, mayEdit }: TodoListProps) {
  const locale = useUiLocale();
  const round = readFragment(RoundTermsFragmentDoc, programme?.rounds ?? []).find(
    ({ phase }) => phase === 'OPEN',
  );
  const application = applications.find((candidate) => candidate.round?.id === round?.id);
  if (!round) {
    return (
      <PanelState state="empty" heading={<Trans>Er is nu niets te doen</Trans>}>
        <Trans>Zodra een ronde opent, staat ze hier met haar uiterste datum.</Trans>
      </PanelState>
    );
  }
  if (application && application.state !== 'DRAFT') return null;
  const day = String(Number(brusselsDate(new Date(round.closesAt)).slice(8)));
  const dated = { first: true, day, dayDetail: formatDate(round.closesAt, locale).split(' ')[1] };
  const title = locale === 'nl' ? round.titleNl : round.titleEn;
  const todo = { dated, title, closes: round.closesLocal };
  return (
    <Card flush>
      <TaskList>
        {application ? (
          <Continue {...todo} application={application} />
        ) : (
          <Begin {...todo} mayEdit={mayEdit} />
        )}
      </TaskList>
    </Card>
  );
}

interface Todo {
  readonly dated: {
    readonly first: boolean;
    readonly day: string;
    readonly dayDetail: string | undefined;
  };
  readonly title: string;
  readonly closes: string;
}

const Begin = ({ dated, title, closes, mayEdit }: Todo & { readonly mayEdit: boolean }) => (
  <Task
    {...dated}
    title={<Trans>Dien een aanvraag in voor {title}</Trans>}
    hint={<Trans>Indienen kan tot en met {closes}. Bereken eerst wat jullie kunnen krijgen.</Trans>}
    end={
      <LinkButton href={`${BASE}/simulator`}>
        {mayEdit ? <Trans>Start met de simulator</Trans> : <Trans>Bekijk de simulator</Trans>}
      </LinkButton>
    }
  />
);

function Continue({
  dated,
  title,
  closes,
  application,
}: Todo & { readonly application: TodoListProps['applications'][number] }) {
  const open = application.problems.length;
  return (
    <Task
      {...dated}
      title={<Trans>Dien de aanvraag voor {title} in</Trans>}
      hint={
        open === 0 ? (
          <Trans>Alles is ingevuld. Indienen kan tot en met {closes}.</Trans>
        ) : (
          <Trans>
            Nog {open} dingen in te vullen. Indienen kan tot en met {closes}.
          </Trans>
        )
      }
      end={
        <LinkButton href={`${BASE}/aanvraag/${application.id}`}>
          <Trans>Ga verder</Trans>
        </LinkButton>
      }
    />
  );
}
