import { Button, Icon } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import { downloadText, toCsv } from './csv.ts';
import { csvName, type ListScope, uptakeTable } from './uptake-csv.ts';

interface Props {
  readonly rows: readonly UptakeRow[];
  readonly scope: ListScope;
}

/** The whole list as it is filtered and sorted now. */
export const CsvButton = ({ rows, scope }: Props) => (
  <Button
    variant="quiet"
    onClick={() => {
      const { head, body } = uptakeTable(rows, scope);
      downloadText(csvName(scope), toCsv(head, body));
    }}
  >
    <Icon name="download" /> <Trans>Download deze lijst (CSV)</Trans>
  </Button>
);
