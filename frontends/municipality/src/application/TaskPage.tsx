import { formatEuro, timeLeft } from '@hub/domain';
import {
  Banner,
  Card,
  PageHeader,
  PanelState,
  StatusTag,
  Task,
  TaskList,
  Terms,
  useUiLocale,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import type { DraftPageProps } from './DraftPages.tsx';
import type { DraftForm } from './draft-input.ts';
import { NextSteps } from './NextSteps.tsx';
import { type TaskKey, type TaskState, taskOf, taskStates } from './tasks.ts';

function filledTasks(form: DraftForm): Set<TaskKey> {
  const filled = new Set<TaskKey>();
  if (form.firstName || form.lastName || form.phone || form.email) filled.add('contact');
  if (form.iban) filled.add('rekening');
  if (Object.keys(form.plan).length > 0) filled.add('bereik');
  if (Object.values(form.plan).some(({ priority }) => priority !== null)) filled.add('volgorde');
  return filled;
}

/** The task list of a draft: what is done, what is to mend, until when. */
export function TaskPage(props: DraftPageProps) {
  const { draft, round, applicant, problems, mayEdit } = props;
  const { t } = useLingui();
  const locale = useUiLocale();
  const states = taskStates(problems, filledTasks(draft.form));
  const done = Object.values(states).filter((state) => state === 'DONE').length;
  const total = Object.keys(states).length;
  const title = (locale === 'nl' ? round?.titleNl : round?.titleEn) ?? draft.known.number;
  const general = problems.filter((problem) => taskOf(problem) === 'controle');
  return (
    <>
      <PageHeader
        title={<Trans>Aanvraag {title}</Trans>}
        status={
          <StatusTag>
            <Trans>Ontwerp</Trans>
          </StatusTag>
        }
        lead={
          <Trans>
            {applicant} · {draft.known.number}
          </Trans>
        }
      />
      <section className="ui-card due">
        <div>
          <p className="due-count">
            <b>{t`${done} van ${total} taken klaar`}</b>
          </p>
          <div className="due-segments" aria-hidden="true">
            {Object.entries(states).map(([key, state]) => (
              <i key={key} data-state={state} />
            ))}
          </div>
        </div>
        {round ? (
          <Deadline closesAt={round.closesAt} words={round.closesLocal} />
        ) : (
          <PanelState state="unavailable" heading={<Trans>Indienen kan tot en met</Trans>} />
        )}
      </section>
      {!mayEdit && (
        <Banner>
          <Trans>Je kan deze aanvraag lezen. Wijzigen kan een redacteur van jullie bestuur.</Trans>
        </Banner>
      )}
      {general.length > 0 && <GeneralProblems />}
      <div className="ui-columns">
        <div className="ui-stack">
          <Tasks {...props} states={states} />
        </div>
        <aside className="ui-stack ui-stick">
          <Card heading={<Trans>Jullie vragen</Trans>}>
            <Terms
              terms={[
                {
                  key: 'flanders',
                  label: <Trans>Vlaanderen</Trans>,
                  value: formatEuro(draft.known.calculation.requested, locale),
                },
                {
                  key: 'own',
                  label: <Trans>Jullie bestuur</Trans>,
                  value: formatEuro(draft.known.calculation.ownShare, locale),
                },
                {
                  key: 'total',
                  label: <Trans>Totaal</Trans>,
                  value: formatEuro(draft.known.calculation.total, locale),
                  total: true,
                },
              ]}
            />
          </Card>
          <Card heading={<Trans>Wat gebeurt er na het indienen?</Trans>}>
            <NextSteps />
          </Card>
        </aside>
      </div>
    </>
  );
}

const GeneralProblems = () => (
  <Banner tone="warn">
    <Trans>
      Er is nog iets dat het indienen tegenhoudt. Je ziet het bij "Controleer en dien in".
    </Trans>
  </Banner>
);

function Deadline({ closesAt, words }: { readonly closesAt: string; readonly words: string }) {
  const left = timeLeft(new Date(closesAt), new Date());
  return (
    <div className="due-when">
      <span className="ui-small ui-quiet">
        <Trans>Indienen kan tot en met</Trans>
      </span>
      <b>{words}</b>
      <span className="ui-small ui-quiet">
        {left ? (
          <Trans>
            Nog {left.days} dagen en {left.hours} uur. De klok van de hub telt.
          </Trans>
        ) : (
          <Trans>De termijn is voorbij.</Trans>
        )}
      </span>
    </div>
  );
}

function Tasks({
  draft,
  states,
}: DraftPageProps & { readonly states: Readonly<Record<TaskKey, TaskState>> }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const base = `${BASE}/aanvraag/${draft.known.id}`;
  const link = (key: TaskKey) => (states[key] === 'WAITING' ? undefined : `${base}/${key}`);
  const planned = draft.known.lines.filter(({ plannedReach }) => plannedReach > 0);
  const rows = t`${planned.length} rijen, samen ${formatEuro(draft.known.calculation.requested, locale)}`;
  return (
    <>
      <Card heading={<Trans>Jullie bestuur</Trans>} flush>
        <TaskList>
          <Task
            title={t`Vul de contactpersoon in`}
            href={link('contact')}
            hint={draft.known.contact.email ?? undefined}
            end={<TaskTag state={states.contact} />}
          />
          <Task
            title={t`Vul het rekeningnummer in`}
            href={link('rekening')}
            hint={draft.known.iban ?? undefined}
            end={<TaskTag state={states.rekening} />}
          />
        </TaskList>
      </Card>
      <Card heading={<Trans>Acties en bereik</Trans>} flush>
        <TaskList>
          <Task
            title={t`Kies de acties en plan het bereik`}
            href={link('bereik')}
            hint={planned.length > 0 ? rows : undefined}
            end={<TaskTag state={states.bereik} />}
          />
          <Task
            title={t`Zet de rijen in volgorde`}
            href={link('volgorde')}
            hint={t`Bij te weinig geld telt de eerste het meest.`}
            end={<TaskTag state={states.volgorde} />}
          />
        </TaskList>
      </Card>
      <Card heading={<Trans>Indienen</Trans>} flush>
        <TaskList>
          <Task
            title={t`Controleer en dien in`}
            href={link('controle')}
            hint={t`Door een ondertekenaar: de burgemeester of de algemeen directeur.`}
            end={<TaskTag state={states.controle} />}
          />
        </TaskList>
      </Card>
    </>
  );
}

function TaskTag({ state }: { readonly state: TaskState }) {
  switch (state) {
    case 'DONE':
      return (
        <StatusTag tone="ok" plain>
          <Trans>Klaar</Trans>
        </StatusTag>
      );
    case 'FIX':
      return (
        <StatusTag tone="error">
          <Trans>Pas aan</Trans>
        </StatusTag>
      );
    case 'BUSY':
      return (
        <StatusTag tone="todo">
          <Trans>Bezig</Trans>
        </StatusTag>
      );
    case 'NOT_STARTED':
      return (
        <StatusTag>
          <Trans>Nog niet gestart</Trans>
        </StatusTag>
      );
    case 'WAITING':
      return (
        <span className="ui-quiet">
          <Trans>Kan nog niet</Trans>
        </span>
      );
  }
}
