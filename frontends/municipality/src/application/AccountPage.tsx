import { checkIban, formatIban, isIban } from '@hub/domain';
import { Card, PageHeader, TextField, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DraftPageProps } from './DraftPages.tsx';
import { fieldError } from './field-problem.ts';
import { TaskDone } from './TaskDone.tsx';

/** The account that receives the subsidy. */
export function AccountPage({ draft, mayEdit }: DraftPageProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const [asked, setAsked] = useState(false);
  const { iban } = draft.form;
  const problems = checkIban(iban);
  return (
    <div className="narrow">
      <PageHeader
        title={<Trans>Rekeningnummer</Trans>}
        lead={<Trans>Op welke rekening mag de subsidie komen?</Trans>}
      />
      <Card>
        <TextField
          id="iban"
          label={t`IBAN`}
          hint={t`Bijvoorbeeld BE71 0961 2345 6769. Is het niet de rekening van het Gemeentefonds, dan vraagt het agentschap een ondertekende brief.`}
          value={iban}
          spellCheck={false}
          autoCapitalize="characters"
          disabled={!mayEdit}
          error={fieldError(problems, 'iban', asked, locale)}
          onChange={(text) => draft.change({ iban: text })}
          onBlur={() => {
            setAsked(iban !== '');
            if (isIban(iban)) draft.change({ iban: formatIban(iban) });
          }}
        />
      </Card>
      <TaskDone draft={draft} ready={problems.length === 0} onNotReady={() => setAsked(true)} />
    </div>
  );
}
