/** @typedef {import('../timings.ts').Timings} Timings */
/** @typedef {{ readonly name: string, readonly ms: number, readonly share: number }} Phase share in percents of all */

/**
 * Where the time of a run went, in its order.
 * @param {Timings} timings
 * @returns {readonly Phase[]}
 */
export function phasesOf({ checks, warm, fetch, shape, finish }) {
  /** @type {[string, number | undefined][]} */
  const parts = [
    ['Checks', checks],
    ['Plan, known', warm],
    [shape === undefined ? 'Fetch and shape' : 'Fetch', fetch],
    ['Shape', shape],
    ['Finish', finish],
  ];
  const known = parts.flatMap(([name, ms]) => (ms === undefined ? [] : [{ name, ms }]));
  const sum = known.reduce((total, { ms }) => total + ms, 0);
  return known.map(({ name, ms }) => ({
    ...{ name, ms },
    share: sum > 0 ? Math.round((ms / sum) * 10_000) / 100 : 0,
  }));
}
