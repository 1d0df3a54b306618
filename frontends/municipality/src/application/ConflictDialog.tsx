import { formatDateTime } from '@hub/domain';
import { Button, Dialog, Table, useUiLocale } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { planOf } from '../simulator/plan.ts';
import { type DraftForm, formOf } from './draft-input.ts';
import type { Draft } from './use-draft.ts';

type Difference = { readonly key: string; readonly mine: string; readonly theirs: string };

/** The fields in which two versions of the form differ. */
export function differencesOf(mine: DraftForm, theirs: DraftForm): Difference[] {
  const fields = (['firstName', 'lastName', 'phone', 'email', 'iban'] as const).map((key) => ({
    key,
    mine: mine[key],
    theirs: theirs[key],
  }));
  const codes = [...new Set([...Object.keys(mine.plan), ...Object.keys(theirs.plan)])];
  const rows = codes.map((key) => ({
    key,
    mine: mine.plan[key]?.planned ?? '',
    theirs: theirs.plan[key]?.planned ?? '',
  }));
  return [...fields, ...rows].filter((row) => row.mine !== row.theirs);
}

/** Somebody else saved first: both values side by side, and the person chooses. */
export function ConflictDialog({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const theirs = draft.conflict?.theirs;
  const differences = theirs ? differencesOf(draft.form, formOf(theirs, planOf(theirs.lines))) : [];
  const names: Record<string, string> = {
    firstName: t`Voornaam`,
    lastName: t`Achternaam`,
    phone: t`Telefoon`,
    email: t`E-mail`,
    iban: t`Rekeningnummer`,
  };
  return (
    <Dialog
      open={theirs !== undefined}
      onClose={() => draft.conflict && draft.resolve('theirs')}
      title={<Trans>Een collega heeft intussen bewaard</Trans>}
      actions={
        <>
          <Button onClick={() => draft.resolve('mine')}>
            <Trans>Houd wat hier staat</Trans>
          </Button>
          <Button variant="secondary" onClick={() => draft.resolve('theirs')}>
            <Trans>Neem de versie van je collega</Trans>
          </Button>
        </>
      }
    >
      <p>
        {theirs && (
          <Trans>
            Bewaard op {formatDateTime(theirs.savedAt, locale)}. Kies welke versie blijft.
          </Trans>
        )}
      </p>
      <Table caption={t`Verschillen`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Veld</Trans>
            </th>
            <th scope="col">
              <Trans>Hier</Trans>
            </th>
            <th scope="col">
              <Trans>Van je collega</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map((row) => (
            <tr key={row.key}>
              <th scope="row">{names[row.key] ?? row.key}</th>
              <td>{row.mine || '–'}</td>
              <td>{row.theirs || '–'}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Dialog>
  );
}
