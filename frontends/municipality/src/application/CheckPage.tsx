import { type Problem, refusalText } from '@hub/domain';
import { Banner, Button, Card, ErrorSummary, PageHeader, Terms, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { BASE } from '../base.ts';
import type { DraftPageProps } from './DraftPages.tsx';
import { LinesTable } from './LinesTable.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import { useSubmit } from './use-submit.ts';

/** Everything once more on one page, and the button that hands it in. */
export function CheckPage(props: DraftPageProps) {
  const { draft, maySubmit, problems, reload } = props;
  const { t } = useLingui();
  const locale = useUiLocale();
  const [open, setOpen] = useState(false);
  const { send, busy, refused, unreached } = useSubmit(draft, reload);
  const blocking = [
    ...refused,
    ...problems.filter(({ code }) => !refused.some((known) => known.code === code)),
  ];

  return (
    <>
      <PageHeader
        title={<Trans>Controleer en dien in</Trans>}
        lead={<Trans>Na het indienen kan je niets meer wijzigen.</Trans>}
      />
      {unreached && <Unreached />}
      {blocking.length > 0 && (
        <ErrorSummary
          heading={t`Dit houdt het indienen nog tegen`}
          problems={blocking.map((problem) => ({ text: problemText(problem, locale) }))}
        />
      )}
      <div className="ui-stack">
        <Answers {...props} />
        <LinesTable
          lines={draft.known.lines.filter(({ plannedReach }) => plannedReach > 0)}
          calculation={draft.known.calculation}
        />
        <div className="ui-row">
          <Button disabled={!maySubmit || blocking.length > 0} onClick={() => setOpen(true)}>
            <Trans>Dien in</Trans>
          </Button>
          {!maySubmit && (
            <span className="ui-quiet">
              <Trans>Alleen een ondertekenaar van jullie bestuur kan indienen.</Trans>
            </span>
          )}
        </div>
      </div>
      <SubmitDialog
        open={open}
        busy={busy}
        calculation={draft.known.calculation}
        onClose={() => setOpen(false)}
        onSubmit={() => void send().finally(() => setOpen(false))}
      />
    </>
  );
}

const Unreached = () => (
  <Banner tone="error" live heading={<Trans>De hub is niet bereikt.</Trans>}>
    <Trans>Je aanvraag is bewaard. Probeer opnieuw in te dienen; dubbel indienen kan niet.</Trans>
  </Banner>
);

const problemText = ({ code, indicatorCode, limit }: Problem, locale: 'nl' | 'en') =>
  `${indicatorCode ? `${indicatorCode}: ` : ''}${refusalText(code, locale, { limit })}`;

function Answers({ draft }: DraftPageProps) {
  const { contact, iban, id } = draft.known;
  const change = (task: string) => (
    <a href={`${BASE}/aanvraag/${id}/${task}`}>
      <Trans>Wijzig</Trans>
    </a>
  );
  return (
    <Card heading={<Trans>Jullie bestuur</Trans>}>
      <Terms
        terms={[
          {
            key: 'name',
            label: <Trans>Contactpersoon</Trans>,
            hint: change('contact'),
            value: `${contact.firstName ?? ''} ${contact.lastName ?? ''}`,
          },
          { key: 'phone', label: <Trans>Telefoon</Trans>, value: contact.phone ?? '–' },
          { key: 'email', label: <Trans>E-mail</Trans>, value: contact.email ?? '–' },
          {
            key: 'iban',
            label: <Trans>Rekeningnummer</Trans>,
            hint: change('rekening'),
            value: iban ?? '–',
          },
        ]}
      />
    </Card>
  );
}
