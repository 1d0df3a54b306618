import { formatNumber, type Locale, parseReach, refusalText } from '@hub/domain';

export interface ReachReading {
  /** undefined when the text is no reach */
  readonly value: number | undefined;
  readonly error: string | undefined;
  /** units above the limit, else 0 */
  readonly over: number;
}

interface Limit {
  readonly max: number | undefined;
  readonly unit: string | undefined;
  readonly locale: Locale;
}

/** Reads what a person typed as a reach, and says what to do when it is none or too much. It never changes the text. */
export function readReach(text: string, { max, unit, locale }: Limit): ReachReading {
  const parsed = parseReach(text);
  if (!parsed.ok) return { value: undefined, error: refusalText(parsed.code, locale), over: 0 };
  const over = max === undefined ? 0 : Math.max(0, parsed.value - max);
  if (over === 0 || max === undefined) return { value: parsed.value, error: undefined, over };
  const most = `${formatNumber(max, locale)}${unit ? ` ${unit}` : ''}`;
  const error = locale === 'nl' ? `Plan ten hoogste ${most}` : `Plan at most ${most}`;
  return { value: parsed.value, error, over };
}
