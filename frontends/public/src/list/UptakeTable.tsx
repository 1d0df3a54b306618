import { formatEuro, formatNumber } from '@hub/domain';
import { Cell, Meter, type Sort, SortHeader, Table, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import { placeHref } from '../map/places.ts';
import type { UptakeRow } from '../uptake/uptake-row.ts';
import { COLUMNS, type Column } from './columns.ts';

interface Props {
  readonly rows: readonly UptakeRow[];
  /** all rows: the bars of a part and of the whole list are drawn on one scale */
  readonly scale: readonly UptakeRow[];
  readonly selected?: string | undefined;
  readonly sort: Sort<Column>;
  readonly onSort: (sort: Sort<Column>) => void;
  /** columns that say nothing here: the number of actions of one action, the people of a plan */
  readonly without?: readonly Column[];
}

const NOTHING: readonly Column[] = [];

/** One row per local government; amounts and reach with a bar beside the figure. */
export function UptakeTable(props: Props) {
  const { rows, scale, selected, sort, onSort, without = NOTHING } = props;
  const { t } = useLingui();
  const heads: Readonly<Record<Column, string>> = {
    naam: t`Bestuur`,
    acties: t`Acties`,
    bedrag: t`Toegekend`,
    afgesproken: t`Afgesproken extra bereik`,
    behaald: t`Behaald bereik`,
  };
  const most = {
    awarded: Math.max(...scale.map(({ awarded }) => awarded)),
    reach: Math.max(...scale.map(({ achievedReach }) => achievedReach ?? 0)),
  };
  return (
    <Table caption={t`Toegekend bedrag en bereik per bestuur`} stack className="public-table">
      <thead>
        <tr>
          {COLUMNS.filter((column) => !without.includes(column)).map((column) => (
            <SortHeader
              key={column}
              column={column}
              sort={sort}
              onSort={onSort}
              numeric={column !== 'naam'}
            >
              {heads[column]}
            </SortHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            heads={heads}
            most={most}
            selected={row.key === selected}
            without={without}
          />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  readonly row: UptakeRow;
  readonly heads: Readonly<Record<Column, string>>;
  readonly most: { readonly awarded: number; readonly reach: number };
  readonly selected: boolean;
  readonly without: readonly Column[];
}

function Row({ row, heads, most, selected, without }: RowProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const { awarded, achievedReach } = row;
  return (
    <tr data-selected={selected ? '' : undefined}>
      <Cell>
        <a href={placeHref(row.key)}>{row.name}</a>
        <small>{row.viaCooperation ? t`via samenwerkingsverband` : t`dient alleen in`}</small>
      </Cell>
      {!without.includes('acties') && (
        <Cell numeric label={heads.acties}>
          {formatNumber(row.actionCount, locale)}
        </Cell>
      )}
      <Cell numeric label={heads.bedrag}>
        <span className="public-bar-cell">
          <Meter value={awarded} max={most.awarded} />
          <span>{formatEuro(awarded, locale)}</span>
        </span>
      </Cell>
      {!without.includes('afgesproken') && (
        <Cell numeric label={heads.afgesproken}>
          {formatNumber(row.awardedReach, locale)}
        </Cell>
      )}
      {!without.includes('behaald') && (
        <Cell numeric label={heads.behaald}>
          <Achieved value={achievedReach} most={most.reach} />
        </Cell>
      )}
    </tr>
  );
}

function Achieved({ value, most }: { readonly value: number | null; readonly most: number }) {
  const { t } = useLingui();
  const locale = useUiLocale();
  if (value === null) return <span className="ui-quiet">{t`nog geen rapport`}</span>;
  return (
    <span className="public-bar-cell">
      <Meter value={value} max={most} />
      <span>{formatNumber(value, locale)}</span>
    </span>
  );
}
