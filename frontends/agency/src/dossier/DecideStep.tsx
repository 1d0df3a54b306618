import { formatDateTime, formatEuro } from '@hub/domain';
import { Banner, Button, Dialog, TextField, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DossierProps } from './Dossier.tsx';
import type { Steps } from './use-steps.ts';

type DecideStepProps = Pick<DossierProps, 'dossier' | 'userName'> & { readonly steps: Steps };

/** The proposal that waits, and who may decide on it: another person than who made it. */
export function DecideStep({ dossier, userName, steps }: DecideStepProps) {
  const locale = useUiLocale();
  // What is decided is what stood there when the dialog opened: a proposal that changes meanwhile is refused by its version.
  const [deciding, setDeciding] = useState<DossierProps['dossier']>();
  const { proposal } = dossier;
  if (!proposal || dossier.state !== 'ASSESSED') return null;
  const mayDecide = dossier.availableSteps.includes('DECIDE');
  const own = proposal.proposedBy === userName;
  return (
    <Banner
      tone={mayDecide ? 'warn' : 'info'}
      heading={
        <Trans>
          {proposal.proposedBy} stelt {formatEuro(proposal.amount, locale)} voor, op{' '}
          {formatDateTime(proposal.proposedAt, locale)}.
        </Trans>
      }
      actions={
        mayDecide && (
          <Button onClick={() => setDeciding(dossier)}>
            <Trans>Beslis</Trans>
          </Button>
        )
      }
    >
      {!mayDecide &&
        (own ? (
          <Trans>Wie voorstelt, beslist niet zelf. Een goedkeurder neemt dit dossier over.</Trans>
        ) : (
          <Trans>Een goedkeurder beslist.</Trans>
        ))}
      <DecideDialog
        open={deciding !== undefined}
        onClose={() => setDeciding(undefined)}
        dossier={deciding ?? dossier}
        steps={steps}
      />
    </Banner>
  );
}

interface DecideDialogProps extends Pick<DecideStepProps, 'dossier' | 'steps'> {
  readonly open: boolean;
  readonly onClose: () => void;
}

function DecideDialog({ open, onClose, dossier, steps }: DecideDialogProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const [reference, setReference] = useState('');
  const [asked, setAsked] = useState(false);
  const decide = async () => {
    setAsked(true);
    if (reference.trim() === '') return;
    await steps.decide(dossier.version, reference.trim());
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<Trans>Beslis over {dossier.applicant?.name ?? dossier.number}</Trans>}
      actions={
        <>
          <Button busy={steps.busy} onClick={() => void decide()}>
            <Trans>Ken {formatEuro(dossier.proposal?.amount ?? 0, locale)} toe</Trans>
          </Button>
          <Button variant="secondary" onClick={onClose}>
            <Trans>Kijk nog eens na</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Na de beslissing legt de hub het geld vast: 80 % als voorschot, 20 % na het eindrapport.
          Dit kan je hier niet ongedaan maken.
        </Trans>
      </p>
      <TextField
        label={t`Referentie van het besluit`}
        hint={t`Bijvoorbeeld VR 2027 1201 DOC.0001`}
        value={reference}
        error={
          asked && reference.trim() === '' ? t`Vul de referentie van het besluit in.` : undefined
        }
        onChange={setReference}
      />
    </Dialog>
  );
}
