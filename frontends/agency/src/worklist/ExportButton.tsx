import { Button } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { WorklistRowFragment } from '../generated/graphql.ts';
import { useStateText } from '../state-text.tsx';
import { csvOf } from './csv.ts';

/** Hands over exactly the rows that are shown. */
export function ExportButton({ rows }: { readonly rows: readonly WorklistRowFragment[] }) {
  const { t } = useLingui();
  const textOf = useStateText();
  const save = () => {
    const head = [
      t`Dossier`,
      t`Lokaal bestuur`,
      t`Gevraagd in euro`,
      t`Acties`,
      t`Ingediend`,
      t`Stand`,
      t`Gegevens`,
    ];
    const body = rows.map((row) => [
      row.number,
      row.applicant?.name ?? '',
      (row.calculation.requested / 100).toFixed(2),
      String(row.calculation.actions.length),
      row.submittedAt ?? '',
      textOf(row.state),
      row.fictional ? t`fictief, demo` : '',
    ]);
    const url = URL.createObjectURL(
      new Blob(['\uFEFF', csvOf([head, ...body])], { type: 'text/csv;charset=utf-8' }),
    );
    Object.assign(document.createElement('a'), { href: url, download: 'dossiers.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  return (
    <Button variant="secondary" size="small" disabled={rows.length === 0} onClick={save}>
      <Trans>Exporteer {rows.length} rijen</Trans>
    </Button>
  );
}
