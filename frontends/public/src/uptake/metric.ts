import type { UptakeRow } from './uptake-row.ts';

/** What the map shows. */
export const METRICS = ['bedrag', 'bereik', 'acties'] as const;
export type Metric = (typeof METRICS)[number];

/**
 * A metric with its meaning made exact: reach is what was reached once results are in, and what was agreed before that.
 */
export type Measure = 'awarded' | 'achieved' | 'agreed' | 'actions';

export function measureOf(metric: Metric, rows: readonly UptakeRow[]): Measure {
  if (metric === 'bedrag') return 'awarded';
  if (metric === 'acties') return 'actions';
  return rows.some(({ achievedReach }) => achievedReach !== null) ? 'achieved' : 'agreed';
}

/** Value of a row; null when it was not reported. */
export function valueOfRow(row: UptakeRow, measure: Measure): number | null {
  switch (measure) {
    case 'awarded':
      return row.awarded;
    case 'achieved':
      return row.achievedReach;
    case 'agreed':
      return row.awardedReach;
    case 'actions':
      return row.actionCount;
  }
}
