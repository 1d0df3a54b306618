import { Button, Icon } from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Assignment } from './assignment.ts';
import { csvOf } from './csv.ts';
import { useCsvRows } from './csv-rows.ts';

/** Saves exactly the rows that the table shows. */
export function DownloadCsv({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const { t } = useLingui();
  const rowsOf = useCsvRows();
  const save = () => {
    const file = new Blob([csvOf(rowsOf(assignments))], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = t`opdrachten.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  if (assignments.length === 0) return null;
  return (
    <Button variant="secondary" size="small" onClick={save}>
      <Icon name="download" /> <Trans>Bewaar als csv</Trans>
    </Button>
  );
}
