import { formatDateTime } from '@hub/domain';
import {
  Button,
  DemoLabel,
  Dialog,
  PageHeader,
  StepBar,
  TextArea,
  useUiLocale,
  useUiTexts,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { StateTag } from '../state-text.tsx';
import type { DossierProps } from './Dossier.tsx';
import type { Steps } from './use-steps.ts';

type DossierHeadProps = Pick<DossierProps, 'dossier'> & { readonly steps: Steps };

/** Who it is, where the file stands, and the steps that this person can take now. */
export function DossierHead({ dossier, steps }: DossierHeadProps) {
  const locale = useUiLocale();
  const [asking, setAsking] = useState(false);
  const at = dossier.submittedAt ? formatDateTime(dossier.submittedAt, locale) : '';
  const { availableSteps, round } = dossier;
  const { unavailable } = useUiTexts();
  return (
    <>
      <PageHeader
        title={dossier.applicant?.name ?? dossier.number}
        status={
          <>
            <StateTag state={dossier.state} /> {dossier.fictional && <DemoLabel />}
          </>
        }
        lead={
          <Trans>
            {dossier.number} · {(locale === 'nl' ? round?.titleNl : round?.titleEn) ?? unavailable}{' '}
            · ingediend op {at}
          </Trans>
        }
        actions={
          <>
            {availableSteps.includes('FIND_INADMISSIBLE') && (
              <Button variant="secondary" onClick={() => setAsking(true)}>
                <Trans>Verklaar niet ontvankelijk</Trans>
              </Button>
            )}
            {availableSteps.includes('FIND_ADMISSIBLE') && (
              <Button busy={steps.busy} onClick={() => void steps.findAdmissible()}>
                <Trans>Verklaar ontvankelijk</Trans>
              </Button>
            )}
          </>
        }
      />
      <Way dossier={dossier} />
      <InadmissibleDialog open={asking} steps={steps} onClose={() => setAsking(false)} />
    </>
  );
}

const ORDER = ['SUBMITTED', 'ADMISSIBLE', 'ASSESSED', 'DECIDED'] as const;

function Way({ dossier }: Pick<DossierProps, 'dossier'>) {
  const { t } = useLingui();
  const place = (ORDER as readonly string[]).indexOf(dossier.state);
  if (place === -1) return null;
  const labels = [t`Ingediend`, t`Ontvankelijk`, t`Voorstel klaar`, t`Beslist`];
  return (
    <StepBar
      label={t`Waar het dossier staat`}
      steps={ORDER.map((state, index) => ({
        key: state,
        label: labels[index] ?? state,
        state:
          index < place
            ? ('done' as const)
            : index === place
              ? ('now' as const)
              : ('future' as const),
      }))}
    />
  );
}

function InadmissibleDialog({
  open,
  steps,
  onClose,
}: {
  readonly open: boolean;
  readonly steps: Steps;
  readonly onClose: () => void;
}) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const send = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    if (await steps.findInadmissible(reason.trim())) onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<Trans>Verklaar niet ontvankelijk</Trans>}
      actions={
        <>
          <Button variant="danger" busy={steps.busy} onClick={() => void send()}>
            <Trans>Verklaar niet ontvankelijk</Trans>
          </Button>
          <Button variant="secondary" onClick={onClose}>
            <Trans>Terug</Trans>
          </Button>
        </>
      }
    >
      <TextArea
        label={t`Reden`}
        hint={t`Het bestuur leest deze reden.`}
        value={reason}
        onChange={setReason}
        error={asked && reason.trim() === '' ? t`Vul een reden in.` : undefined}
      />
    </Dialog>
  );
}
