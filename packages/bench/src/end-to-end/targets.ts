import type { Figure } from '../engines/figures.ts';
import { ratio, type Target } from '../engines/ratios.ts';
import { groupsOf } from '../engines/tables.ts';

export const SINGLE_NODE = 'ours, single node';
export const DISTRIBUTED = 'ours, distributed';

/** In one process the hub has to be ahead of every other engine in front of the same services, whatever is asked. */
export const endToEndTargets = (figures: readonly Figure[]): Target[] =>
  groupsOf(figures).map(({ title, rows }) => {
    const ours = rows.find(({ engine }) => engine === SINGLE_NODE);
    const gains = rows
      .filter(({ engine }) => engine !== SINGLE_NODE && engine !== DISTRIBUTED)
      .flatMap((row) => (ours ? { engine: row.engine, gain: ratio(row, ours) } : []));
    const nearest = gains.sort((a, b) => a.gain - b.gain).at(0);
    return {
      what: `${SINGLE_NODE}, ahead of all others, the nearest ${nearest?.engine ?? 'unknown'}: ${title}`,
      limit: { least: 1 },
      reached: nearest?.gain,
    };
  });
