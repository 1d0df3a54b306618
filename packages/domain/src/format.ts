export type Locale = 'nl' | 'en';

const tag = (locale: Locale) => (locale === 'nl' ? 'nl-BE' : 'en-GB');

const cache = new Map<string, Intl.NumberFormat>();
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const found = cache.get(key) ?? new Intl.NumberFormat(tag(locale), options);
  cache.set(key, found);
  return found;
}

/** Euro on a screen: "€ 1.234,50"; whole euros without decimals: "€ 25.000". */
export function formatEuro(cents: number, locale: Locale = 'nl'): string {
  const decimals = cents % 100 === 0 ? 0 : 2;
  return formatter(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(cents / 100);
}

/** Numbers with the separators of the reader: 2.250 or 37,5. */
export function formatNumber(value: number, locale: Locale = 'nl'): string {
  return formatter(locale, { maximumFractionDigits: 2 }).format(value);
}

/** A share as a whole percentage: 0.354 -> "35 %". */
export function formatPercent(share: number, locale: Locale = 'nl'): string {
  return formatter(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/**
 * Cents from what a person typed: "1.234,56", "€ 25 000", "12,5". Undefined when it is no amount.
 * A dot counts as the separator of thousands unless it stands before one or two last digits ("12.50").
 */
export function parseEuro(text: string): number | undefined {
  const bare = text.replace(/[€\s\u00a0\u202f]/g, '');
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:[,.](\d{1,2}))?$/.exec(bare);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const cents = Number(whole.replaceAll('.', '')) * 100 + Number(fraction.padEnd(2, '0') || '0');
  if (!Number.isSafeInteger(cents)) return undefined;
  return sign ? -cents : cents;
}
