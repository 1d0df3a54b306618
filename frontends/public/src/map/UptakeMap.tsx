import { MapLegend, TileMap, type TileValue, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { classTexts, rowText } from '../uptake/measure-text.ts';
import { type Measure, valueOfRow } from '../uptake/metric.ts';
import { rowsByTile, type UptakeRow } from '../uptake/uptake-row.ts';
import { classBounds, levelOf, levelOfClass } from './classes.ts';
import { PLACES, PROVINCE_LABELS } from './places.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly UptakeRow[];
  readonly measure: Measure;
  /** the same for several maps side by side */
  readonly bounds?: readonly number[];
  readonly selected?: string | undefined;
  readonly onSelect?: (tile: string) => void;
}

/** Bounds of the classes for these rows. */
export const boundsFor = (rows: readonly UptakeRow[], measure: Measure): readonly number[] =>
  classBounds(rows.map((row) => valueOfRow(row, measure) ?? 0));

const NO_LABELS: typeof PROVINCE_LABELS = [];

/** The map of local governments, coloured by one measure. */
export function UptakeMap({ label, rows, measure, bounds, selected, onSelect }: Props) {
  const locale = useUiLocale();
  const byTile = useMemo(() => rowsByTile(rows), [rows]);
  const classes = useMemo(() => bounds ?? boundsFor(rows, measure), [bounds, rows, measure]);
  const valueFor = useCallback(
    (tile: string): TileValue => {
      const row = byTile.get(tile);
      return {
        level: row ? levelOf(valueOfRow(row, measure) ?? 0, classes) : 0,
        hatched: !row,
        text: rowText(row, measure, locale),
      };
    },
    [byTile, classes, measure, locale],
  );
  return (
    <TileMap
      label={label}
      tiles={PLACES}
      valueFor={valueFor}
      selected={selected}
      labels={onSelect ? PROVINCE_LABELS : NO_LABELS}
      {...(onSelect && { onSelect })}
    />
  );
}

interface LegendProps {
  readonly bounds: readonly number[];
  readonly measure: Measure;
  readonly rows: readonly UptakeRow[];
}

export function UptakeLegend({ bounds, measure, rows }: LegendProps) {
  const { t } = useLingui();
  const locale = useUiLocale();
  const texts = classTexts(bounds, measure, locale);
  const values = rows.map((row) => valueOfRow(row, measure));
  const none = [
    ...(values.includes(null) ? [t`nog geen rapport`] : []),
    ...(values.includes(0) ? [t`0, of alleen plannen`] : []),
  ];
  return (
    <MapLegend
      classes={texts.map((text, index) => ({ text, level: levelOfClass(index, texts.length) }))}
      none={none.join(' · ') || undefined}
      hatched={t`geen deelname`}
    />
  );
}
