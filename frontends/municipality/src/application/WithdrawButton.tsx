import { useGraphMutation } from '@hub/client/graph';
import { refusalText } from '@hub/domain';
import { Banner, Button, Dialog, useUiLocale } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { type DraftFieldsFragment, WithdrawApplicationDocument } from '../generated/graphql.ts';
import { refusalOf } from './refusal-of.ts';

interface WithdrawButtonProps {
  readonly application: Pick<DraftFieldsFragment, 'id' | 'version'>;
  readonly onDone: () => void;
}

/** Takes an application back before the decision; asks first, because it cannot be undone. */
export function WithdrawButton({ application, onDone }: WithdrawButtonProps) {
  const locale = useUiLocale();
  const { run, running } = useGraphMutation(WithdrawApplicationDocument);
  const [open, setOpen] = useState(false);
  const [message, setMessage] = useState<string>();
  const withdraw = async () => {
    const outcome = await run({ id: application.id, version: application.version });
    if (!outcome.ok) return setMessage(outcome.failure.message);
    const answer = outcome.data.withdrawApplication;
    if (answer.__typename === 'Application') {
      setOpen(false);
      return onDone();
    }
    return setMessage(
      refusalOf(answer)
        .problems.map(({ code }) => refusalText(code, locale))
        .join(' '),
    );
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        <Trans>Trek de aanvraag in</Trans>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={<Trans>Trek de aanvraag in</Trans>}
        actions={
          <>
            <Button variant="danger" busy={running} onClick={() => void withdraw()}>
              <Trans>Trek in</Trans>
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              <Trans>Laat ze staan</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Het agentschap beoordeelt de aanvraag dan niet meer. Dit kan je niet ongedaan maken.
          </Trans>
        </p>
        {message && (
          <Banner tone="error" live>
            {message}
          </Banner>
        )}
      </Dialog>
    </>
  );
}
