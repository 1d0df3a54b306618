import { brusselsDate, formatDate } from '@hub/domain';
import { Card, LinkButton, PanelState, Task, TaskList, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { BASE } from '../App.tsx';
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
  const application = applications.find((candidate) => candidate.round.id === round?.id);
  if (!round) {
    return (
      <PanelState state="empty" heading={<Trans>Er is nu niets te doen</Trans>}>
        <Trans>Zodra een ronde opent, staat ze hier met haar uiterste datum.</Trans>
      </PanelState>
    );
  }
  const title = locale === 'nl' ? round.titleNl : round.titleEn;
  const day = String(Number(brusselsDate(new Date(round.closesAt)).slice(8)));
  const month = formatDate(round.closesAt, locale).split(' ')[1];
  const date = { day, dayDetail: month };
  if (!application) {
    return (
      <Card flush>
        <TaskList>
          <Task
            first
            {...date}
            title={<Trans>Dien een aanvraag in voor {title}</Trans>}
            hint={
              <Trans>
                Indienen kan tot en met {round.closesLocal}. Bereken eerst wat jullie kunnen
                krijgen.
              </Trans>
            }
            end={
              <LinkButton href={`${BASE}/simulator`}>
                {mayEdit ? (
                  <Trans>Start met de simulator</Trans>
                ) : (
                  <Trans>Bekijk de simulator</Trans>
                )}
              </LinkButton>
            }
          />
        </TaskList>
      </Card>
    );
  }
  if (application.state !== 'DRAFT') return null;
  return (
    <Card flush>
      <TaskList>
        <Task
          first
          {...date}
          title={<Trans>Dien de aanvraag voor {title} in</Trans>}
          hint={
            application.problems.length === 0 ? (
              <Trans>Alles is ingevuld. Indienen kan tot en met {round.closesLocal}.</Trans>
            ) : (
              <Trans>
                Nog {application.problems.length} dingen in te vullen. Indienen kan tot en met{' '}
                {round.closesLocal}.
              </Trans>
            )
          }
          end={
            <LinkButton href={`${BASE}/aanvraag/${application.id}`}>
              <Trans>Ga verder</Trans>
            </LinkButton>
          }
        />
      </TaskList>
    </Card>
  );
}
