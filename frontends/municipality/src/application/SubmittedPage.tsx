import { formatDateTime } from '@hub/domain';
import { Card, DemoLabel, PageHeader, Terms, Timeline, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { CommitmentCard, type CommittedAward } from '../award/CommitmentCard.tsx';
import type { ApplicationRoundFragment, DraftFieldsFragment } from '../generated/graphql.ts';
import { ApplicationStateTag } from './ApplicationStateTag.tsx';
import { eventText } from './event-text.ts';
import { LinesTable } from './LinesTable.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

interface SubmittedPageProps {
  readonly application: DraftFieldsFragment;
  /** null: the catalogue gives no answer */
  readonly round: ApplicationRoundFragment | null;
  readonly applicant: string;
  readonly award: CommittedAward | null;
  readonly retry: () => void;
}

/** After submitting: the receipt, what was asked, and what the agency did with it. */
export function SubmittedPage({ application, round, applicant, award, retry }: SubmittedPageProps) {
  const locale = useUiLocale();
  const title = (locale === 'nl' ? round?.titleNl : round?.titleEn) ?? application.number;
  return (
    <>
      <PageHeader
        title={<Trans>Aanvraag {title}</Trans>}
        status={
          <>
            <ApplicationStateTag state={application.state} />{' '}
            {application.fictional && <DemoLabel />}
          </>
        }
        lead={
          <Trans>
            {applicant} · {application.number}
          </Trans>
        }
        actions={
          application.availableSteps.includes('WITHDRAW') && (
            <WithdrawButton application={application} onDone={retry} />
          )
        }
      />
      <div className="ui-columns">
        <div className="ui-stack">
          {award && (
            <CommitmentCard award={award} fictional={application.fictional} retry={retry} />
          )}
          <LinesTable
            lines={application.lines.filter(({ plannedReach }) => plannedReach > 0)}
            calculation={application.calculation}
            awarded={award !== null}
          />
        </div>
        <aside className="ui-stack">
          <ReceiptCard application={application} />
          <Card heading={<Trans>Tijdlijn</Trans>}>
            <History events={application.events} />
          </Card>
        </aside>
      </div>
    </>
  );
}

function ReceiptCard({ application }: { readonly application: DraftFieldsFragment }) {
  const locale = useUiLocale();
  const { receipt } = application;
  if (!receipt) return null;
  return (
    <Card heading={<Trans>Ontvangstbewijs</Trans>} className="receipt">
      <Terms
        terms={[
          { key: 'number', label: <Trans>Nummer</Trans>, value: application.number },
          {
            key: 'at',
            label: <Trans>Ontvangen</Trans>,
            hint: <Trans>op de klok van de hub</Trans>,
            value: formatDateTime(receipt.submittedAt, locale),
          },
        ]}
      />
      <p className="receipt-hash">
        <small>
          <Trans>Controlegetal van de inhoud (SHA-256)</Trans>
        </small>
        <code>{receipt.hash}</code>
      </p>
    </Card>
  );
}

function History({ events }: { readonly events: DraftFieldsFragment['events'] }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const entries = events.map((event, index) => ({
    key: `${event.at}-${index}`,
    title: eventText(event.step, t),
    detail: [formatDateTime(event.at, locale), event.by, event.note].filter(Boolean).join(' · '),
    state: 'done' as const,
  }));
  return <Timeline entries={entries} />;
}
