import { formatDateTime, formatEuro, formatIban } from '@hub/domain';
import { BudgetBar, Card, PanelState, Terms, Timeline, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { DossierFieldsFragment } from '../generated/graphql.ts';
import { EligibilityCard } from './EligibilityCard.tsx';
import { useEventText } from './event-text.ts';
import { MoneyCard } from './MoneyCard.tsx';

interface DossierSideProps {
  readonly dossier: DossierFieldsFragment;
  /** what this file would take; undefined while the rows hold a mistake */
  readonly thisFileCents: number | undefined;
  readonly retry: () => void;
}

/** What stands beside the rows: the money of the round, the applicant, the receipt, what happened. */
export function DossierSide({ dossier, thisFileCents, retry }: DossierSideProps) {
  return (
    <aside className="ui-stack ui-stick agency-side">
      {dossier.award ? (
        <MoneyCard award={dossier.award} retry={retry} />
      ) : (
        <BudgetCard dossier={dossier} thisFileCents={thisFileCents} retry={retry} />
      )}
      <EligibilityCard verdict={dossier.eligibility ?? null} retry={retry} />
      <ApplicantCard dossier={dossier} />
      <HistoryCard dossier={dossier} />
    </aside>
  );
}

function BudgetCard({ dossier, thisFileCents, retry }: DossierSideProps) {
  const { t } = useLingui();
  const budget = dossier.round?.budget;
  const awarded = dossier.round?.awarded;
  if (budget === null || budget === undefined || awarded === null || awarded === undefined) {
    return (
      <Card heading={<Trans>Als we dit toekennen</Trans>}>
        <PanelState state="unavailable" onRetry={retry} />
      </Card>
    );
  }
  const file = thisFileCents ?? 0;
  const left = budget - awarded - file;
  return (
    <Card heading={<Trans>Als we dit toekennen</Trans>} aside={t`stand van nu`}>
      <div aria-live="polite">
        <BudgetBar
          total={Math.max(budget, awarded + file)}
          limit={budget}
          parts={[
            { key: 'awarded', label: t`Toegekend in deze ronde`, cents: awarded, fill: 'done' },
            { key: 'file', label: t`Dit dossier`, cents: file, fill: 'risk' },
            {
              key: 'left',
              label: left < 0 ? t`Te veel` : t`Blijft over`,
              cents: Math.abs(left),
              fill: 'left',
            },
          ]}
        />
      </div>
    </Card>
  );
}

function ApplicantCard({ dossier }: Pick<DossierSideProps, 'dossier'>) {
  const locale = useUiLocale();
  const { contact, receipt, applicant, iban } = dossier;
  const details = applicant?.localGovernment;
  const place = [details?.province, details?.referenceRegion].filter(Boolean).join(' · ');
  return (
    <Card heading={<Trans>Bestuur en ontvangst</Trans>}>
      <Terms
        terms={[
          { key: 'place', label: <Trans>Ligging</Trans>, value: place || '–' },
          {
            key: 'contact',
            label: <Trans>Contact</Trans>,
            hint: [contact.phone, contact.email].filter(Boolean).join(' · '),
            value: `${contact.firstName ?? ''} ${contact.lastName ?? ''}`,
          },
          { key: 'iban', label: <Trans>Rekening</Trans>, value: iban ? formatIban(iban) : '–' },
          {
            key: 'own',
            label: <Trans>Eigen inbreng</Trans>,
            value: formatEuro(dossier.calculation.ownShare, locale),
          },
          ...(receipt
            ? [
                {
                  key: 'at',
                  label: <Trans>Ontvangen</Trans>,
                  value: formatDateTime(receipt.submittedAt, locale),
                },
              ]
            : []),
        ]}
      />
      {receipt && (
        <p className="agency-hash">
          <small>
            <Trans>Controlegetal (SHA-256)</Trans>
          </small>
          <code>{receipt.hash}</code>
        </p>
      )}
    </Card>
  );
}

function HistoryCard({ dossier }: Pick<DossierSideProps, 'dossier'>) {
  const locale = useUiLocale();
  const textOf = useEventText();
  return (
    <Card heading={<Trans>Tijdlijn</Trans>}>
      <Timeline
        entries={[...dossier.events].reverse().map((event, index) => ({
          key: `${event.at}-${index}`,
          title: textOf(event.step),
          detail: [formatDateTime(event.at, locale), event.by, event.note]
            .filter(Boolean)
            .join(' · '),
          state: 'done' as const,
        }))}
      />
    </Card>
  );
}
