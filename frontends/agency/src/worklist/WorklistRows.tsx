import { formatDate, formatEuro } from '@hub/domain';
import {
  Cell,
  DemoLabel,
  HeadCell,
  type Sort,
  SortHeader,
  StatusTag,
  Table,
  useUiLocale,
} from '@hub/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { BASE } from '../base.ts';
import type { ApplicationSort, WorklistRowFragment } from '../generated/graphql.ts';
import { StateTag } from '../state-text.tsx';
import { useView } from './use-view.ts';

type Column = 'requested' | 'submitted' | 'number';

const sortOf = (sort: ApplicationSort): Sort<Column> => ({
  column: sort === 'REQUESTED_DESC' ? 'requested' : sort === 'NUMBER' ? 'number' : 'submitted',
  descending: sort !== 'SUBMITTED_AT_ASC',
});

interface WorklistRowsProps {
  readonly rows: readonly WorklistRowFragment[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

export function WorklistRows({ rows, selected, onSelect }: WorklistRowsProps) {
  const { t } = useLingui();
  const [view, change] = useView();
  const sort = sortOf(view.sort);
  const onSort = ({ column, descending }: Sort<Column>) =>
    change({
      sort:
        column === 'requested'
          ? 'REQUESTED_DESC'
          : descending
            ? 'SUBMITTED_AT_DESC'
            : 'SUBMITTED_AT_ASC',
    });
  return (
    <Table caption={t`Dossiers`} stack>
      <thead>
        <tr>
          <HeadCell>
            <Trans>Dossier</Trans>
          </HeadCell>
          <HeadCell>
            <Trans>Lokaal bestuur</Trans>
          </HeadCell>
          <SortHeader<Column> numeric column="requested" sort={sort} onSort={onSort}>
            <Trans>Gevraagd</Trans>
          </SortHeader>
          <HeadCell numeric>
            <Trans>Acties</Trans>
          </HeadCell>
          <SortHeader<Column> column="submitted" sort={sort} onSort={onSort}>
            <Trans>Ingediend</Trans>
          </SortHeader>
          <HeadCell>
            <Trans>Stand</Trans>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} selected={row.id === selected} onSelect={onSelect} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({
  row,
  selected,
  onSelect,
}: {
  readonly row: WorklistRowFragment;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const capped = row.calculation.actions.some((action) => action.capped);
  return (
    // the link inside is the way for keyboard and screen reader; pointing anywhere in the row only moves the panel beside it
    <tr data-selected={selected || undefined} onPointerDown={() => onSelect(row.id)}>
      <Cell>{row.number}</Cell>
      <Cell label={t`Lokaal bestuur`}>
        <a href={`${BASE}/dossier/${row.id}`}>{row.applicant?.name ?? row.number}</a>
        {row.eligibility?.asCooperation && <small className="ui-quiet"> {t`samenwerking`}</small>}{' '}
        {row.fictional && <DemoLabel />}
      </Cell>
      <Cell numeric label={t`Gevraagd`}>
        {formatEuro(row.calculation.requested, locale)}
      </Cell>
      <Cell numeric label={t`Acties`}>
        {row.calculation.actions.length}
      </Cell>
      <Cell label={t`Ingediend`}>
        {row.submittedAt ? formatDate(row.submittedAt, locale) : '–'}
      </Cell>
      <Cell label={t`Stand`}>
        <StateTag state={row.state} />{' '}
        {capped && <StatusTag tone="warn">{t`Boven plafond`}</StatusTag>}{' '}
        {row.eligibility && !row.eligibility.eligible && (
          <StatusTag tone="error">{t`Niet in aanmerking`}</StatusTag>
        )}
      </Cell>
    </tr>
  );
}
