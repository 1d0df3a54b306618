import { formatEuro, formatNumber, type Locale } from '@hub/domain';
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Measure, valueOfRow } from './metric.ts';
import type { UptakeRow } from './uptake-row.ts';

/** What a map or column shows, at the start of a title. */
export function measureTitle(measure: Measure): string {
  switch (measure) {
    case 'awarded':
      return i18n._(msg`Toegekend bedrag`);
    case 'achieved':
      return i18n._(msg`Behaald bereik: mensen en gezinnen`);
    case 'agreed':
      return i18n._(msg`Afgesproken extra bereik: mensen en gezinnen`);
    case 'actions':
      return i18n._(msg`Aantal acties`);
  }
}

/** A value with its unit: "€ 598.900 toegekend". */
export function measureText(value: number, measure: Measure, locale: Locale): string {
  const number = formatNumber(value, locale);
  switch (measure) {
    case 'awarded':
      return i18n._(msg`${formatEuro(value, locale)} toegekend`);
    case 'achieved':
      return i18n._(msg`${number} mensen en gezinnen bereikt`);
    case 'agreed':
      return i18n._(msg`${number} mensen en gezinnen afgesproken`);
    case 'actions':
      return value === 1 ? i18n._(msg`1 actie`) : i18n._(msg`${number} acties`);
  }
}

/** What a tile says. */
export function rowText(row: UptakeRow | undefined, measure: Measure, locale: Locale): string {
  if (!row) return i18n._(msg`geen deelname`);
  const value = valueOfRow(row, measure);
  return value === null ? i18n._(msg`nog geen rapport`) : measureText(value, measure, locale);
}

const plain = (value: number, measure: Measure, locale: Locale) =>
  measure === 'awarded' ? formatEuro(value, locale) : formatNumber(value, locale);

/** Words of the classes between these bounds, light to dark. */
export function classTexts(
  bounds: readonly number[],
  measure: Measure,
  locale: Locale,
): readonly string[] {
  const last = bounds.at(-1);
  if (last === undefined) return [i18n._(msg`neemt deel`)];
  const below = bounds.map((bound) => i18n._(msg`tot ${plain(bound, measure, locale)}`));
  return [...below, i18n._(msg`vanaf ${plain(last, measure, locale)}`)];
}
