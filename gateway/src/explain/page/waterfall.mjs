/**
 * @typedef {{ readonly startMs: number, readonly ms: number }} Span
 * @typedef {{ readonly at: number, readonly share: number }} Bar both in percents of the width
 * @typedef {{ readonly ms: number, readonly at: number, readonly late: boolean }} Tick late: its label has no room on its right
 * @typedef {{ readonly endMs: number, readonly bars: readonly Bar[], readonly ticks: readonly Tick[] }} Layout
 */

/** A bar is seen from here on, however short its fetch. */
const THINNEST = 0.6;
const MOST_TICKS = 5;
/** A label takes a fifth of the width of a phone. */
const LATE = 80;

/**
 * Where the bars of fetches stand, and the ticks of the scale above them. The scale ends at the last answer.
 * @param {readonly Span[]} spans
 * @returns {Layout}
 */
export function layOut(spans) {
  const endMs = Math.max(0, ...spans.map(({ startMs, ms }) => startMs + ms));
  if (endMs === 0) return { endMs, bars: spans.map(() => ({ at: 0, share: THINNEST })), ticks: [] };
  const percent = (/** @type {number} */ ms) => round((ms / endMs) * 100);
  const bars = spans.map(({ startMs, ms }) => {
    const share = Math.max(THINNEST, percent(ms));
    // At the end of the scale a bar that was made wider goes to the left.
    return { at: Math.max(0, Math.min(percent(startMs), round(100 - share))), share };
  });
  const step = stepFor(endMs);
  const count = Math.floor(endMs / step + 1e-9) + 1;
  const ticks = Array.from({ length: count }, (_, index) => {
    const ms = round(index * step);
    const at = percent(ms);
    return { ms, at, late: at > LATE };
  });
  return { endMs, bars, ticks };
}

/**
 * A step of 1, 2 or 5 times a power of ten, such that there are few of them.
 * @param {number} endMs
 */
export function stepFor(endMs) {
  const power = 10 ** Math.floor(Math.log10(endMs / MOST_TICKS));
  const factor = [1, 2, 5, 10].find((one) => endMs / (one * power) <= MOST_TICKS) ?? 10;
  return factor * power;
}

const round = (/** @type {number} */ value) => Math.round(value * 1_000) / 1_000;
