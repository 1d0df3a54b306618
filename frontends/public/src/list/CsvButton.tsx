import { Button, Icon } from '@hub/ui';
import { Trans } from '@lingui/react/macro';
import type { CatalogueRound } from '../catalogue/use-catalogue.ts';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import { downloadText, toCsv } from './csv.ts';
import { uptakeTable } from './uptake-csv.ts';

interface Props {
  readonly rows: readonly UptakeRow[];
  readonly round: CatalogueRound;
  readonly asOf: string;
}

/** The whole list as it is filtered and sorted now. */
export const CsvButton = ({ rows, round, asOf }: Props) => (
  <Button
    variant="quiet"
    onClick={() => {
      const { head, body } = uptakeTable(rows, round, asOf);
      downloadText(`samenleven-${round.slug}.csv`, toCsv(head, body));
    }}
  >
    <Icon name="download" /> <Trans>Download deze lijst (CSV)</Trans>
  </Button>
);
