const CLASSES = 5;
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The nearest number that reads easily: below ten any whole number, above it 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten. */
function easyNumber(value: number): number {
  if (value < 10) return Math.round(value);
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.reduce((best, one) =>
    Math.abs(one * power - value) < Math.abs(best * power - value) ? one : best,
  );
  return Math.round(step * power);
}

/**
 * Lower bounds of the second to the last class, so that each class holds about as many places and every bound reads easily.
 * Fewer than five classes when there are few different values.
 */
export function classBounds(values: readonly number[]): readonly number[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return [];
  const bounds = Array.from({ length: CLASSES - 1 }, (_, index) =>
    easyNumber(sorted[Math.floor(((index + 1) * sorted.length) / CLASSES)] ?? 0),
  );
  return [...new Set(bounds)].filter((bound) => bound > least).sort((a, b) => a - b);
}

export type Level = 0 | 1 | 2 | 3 | 4 | 5;
const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** Class of a value, 1 to 5; 0 for nothing. Few classes spread over the whole scale, so that the highest is always dark. */
export function levelOf(value: number, bounds: readonly number[]): Level {
  if (value <= 0) return 0;
  return levelOfClass(bounds.filter((bound) => value >= bound).length, bounds.length + 1);
}

/** Colour of a class, counted from 0. */
export const levelOfClass = (index: number, classes: number): Level =>
  LEVELS[classes === 1 ? 2 : Math.round((index * (CLASSES - 1)) / (classes - 1))] ?? 5;
