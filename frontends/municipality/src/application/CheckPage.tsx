import { useGraphMutation } from '@hub/client/graph';
import { formatEuro, type Problem, refusalText } from '@hub/domain';
import {
  Banner,
  Button,
  Card,
  Dialog,
  ErrorSummary,
  PageHeader,
  Terms,
  useUiLocale,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { BASE } from '../App.tsx';
import { SubmitApplicationDocument } from '../generated/graphql.ts';
import type { DraftPageProps } from './DraftPages.tsx';
import { LinesTable } from './LinesTable.tsx';
import { refusalOf } from './refusal-of.ts';

/** Everything once more on one page, and the button that hands it in. */
export function CheckPage(props: DraftPageProps) {
  const { draft, maySubmit, problems, reload } = props;
  const { t } = useLingui();
  const locale = useUiLocale();
  const submit = useGraphMutation(SubmitApplicationDocument);
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [unreached, setUnreached] = useState(false);
  const blocking = [
    ...refused,
    ...problems.filter(({ code }) => !refused.some((known) => known.code === code)),
  ];

  const send = async () => {
    setUnreached(false);
    if (!(await draft.flush())) return setOpen(false);
    const { id, version } = draft.known;
    const outcome = await submit.run({ id, version });
    setOpen(false);
    if (!outcome.ok) return setUnreached(true);
    const answer = outcome.data.submitApplication;
    if (answer.__typename === 'Application') return reload();
    const refusal = refusalOf(answer);
    // the second of two clicks: it is in already
    if (refusal.current && refusal.current.state !== 'DRAFT') return reload();
    if (refusal.current) draft.accept(refusal.current);
    return setRefused(refusal.problems);
  };
  return (
    <>
      <PageHeader
        title={<Trans>Controleer en dien in</Trans>}
        lead={<Trans>Na het indienen kan je niets meer wijzigen.</Trans>}
      />
      {unreached && (
        <Banner tone="error" live heading={<Trans>De hub is niet bereikt.</Trans>}>
          <Trans>
            Je aanvraag is bewaard. Probeer opnieuw in te dienen; dubbel indienen kan niet.
          </Trans>
        </Banner>
      )}
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
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={<Trans>Dien de aanvraag in</Trans>}
        actions={
          <>
            <Button busy={submit.running || draft.saving} onClick={() => void send()}>
              <Trans>Dien definitief in</Trans>
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              <Trans>Kijk nog eens na</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Jullie vragen {formatEuro(draft.known.calculation.requested, locale)} aan Vlaanderen en
            brengen zelf {formatEuro(draft.known.calculation.ownShare, locale)} in.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}

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
