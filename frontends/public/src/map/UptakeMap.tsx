import { MapLegend, ShapeMap, type TileValue, useUiLocale } from '@hub/ui';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { classTexts, rowText } from '../uptake/measure-text.ts';
import { type Measure, valueOfRow } from '../uptake/metric.ts';
import { rowsByTile, type UptakeRow } from '../uptake/uptake-row.ts';
import { classBounds, levelOf, levelOfClass } from './classes.ts';
import { PROVINCE_LABELS } from './places.ts';
import { useDrawnMap } from './use-drawn-map.ts';

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
  const { layout, tiles, credit } = useDrawnMap();
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
    <>
      <ShapeMap
        label={label}
        layout={layout}
        valueFor={valueFor}
        selected={selected}
        labels={onSelect && tiles ? PROVINCE_LABELS : NO_LABELS}
        {...(onSelect && { onSelect })}
      />
      {credit && <p className="public-note">{credit}</p>}
    </>
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
