import { formatEuro, formatNumber, type Locale } from '@hub/domain';
import type { Catalogue } from '../catalogue/use-catalogue.ts';

export type Figure = Catalogue['figures'][number];

/** The figure with this key of the newest project year that has one. */
export function newestFigure(
  figures: readonly Figure[],
  key: string,
  rounds: Catalogue['rounds'],
): Figure | undefined {
  const ordinalOf = (slug: string | null | undefined) =>
    rounds.find((round) => round.slug === slug)?.ordinal ?? 0;
  return figures
    .filter((figure) => figure.key === key)
    .reduce<Figure | undefined>(
      (best, one) => (best && ordinalOf(best.roundSlug) >= ordinalOf(one.roundSlug) ? best : one),
      undefined,
    );
}

const MILLION_CENTS = 100_000_000;

/** "€ 47,9 miljoen": large amounts in the words people use. The exact sum stands in the definition or the source. */
export function roughEuro(cents: number, locale: Locale): string {
  if (cents < MILLION_CENTS) return formatEuro(cents, locale);
  const millions = formatNumber(Math.round((cents / MILLION_CENTS) * 10) / 10, locale);
  return locale === 'nl' ? `€\u00a0${millions} miljoen` : `€${millions} million`;
}

/** Name of the site that a source stands on. */
export function siteOf(source: string): string {
  try {
    return new URL(source).hostname.replace(/^www\./, '');
  } catch {
    return source;
  }
}
