import type { ApiClientProblem, NewApiClient } from '@hub/client';
import { Banner, Button, Dialog } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { NewConnectionFields } from './NewConnectionFields.tsx';
import { useChange } from './use-change.ts';
import { EMPTY_DRAFT, problemsOf, wantedOf } from './wanted-connection.ts';

interface NewConnectionDialogProps {
  readonly open: boolean;
  readonly most: number;
  readonly writing: string;
  readonly onAdd: (wanted: NewApiClient) => Promise<readonly ApiClientProblem[]>;
  readonly onClose: () => void;
}

/** Asks what a program is called, what it may and how long. What was typed stays until it worked. */
export function NewConnectionDialog(props: NewConnectionDialogProps) {
  const { open, most, writing, onAdd, onClose } = props;
  const { t } = useLingui();
  const formId = useId();
  const { running, failed, run } = useChange();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [problems, setProblems] = useState<readonly ApiClientProblem[]>([]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const own = problemsOf(draft);
    setProblems(own);
    if (own.length > 0) return document.getElementById(`${formId}-name`)?.focus();
    await run(async () => {
      const refused = await onAdd(wantedOf(draft, Date.now()));
      setProblems(refused);
      if (refused.length > 0) return;
      setDraft(EMPTY_DRAFT);
      onClose();
    });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t`Maak een koppeling`}
      actions={
        <>
          <Button type="submit" form={formId} busy={running}>
            <Trans>Maak de koppeling</Trans>
          </Button>
          <Button variant="secondary" onClick={onClose}>
            <Trans>Terug</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="connection-form"
        noValidate
        onSubmit={(event) => void send(event)}
      >
        {failed && (
          <Banner tone="error" live>
            {failed}
          </Banner>
        )}
        <NewConnectionFields
          nameId={`${formId}-name`}
          draft={draft}
          problems={problems}
          most={most}
          writing={writing}
          onChange={setDraft}
        />
      </form>
    </Dialog>
  );
}
