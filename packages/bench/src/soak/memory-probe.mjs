/**
 * Loaded into the gateway's process before its own code. Tells the bench what the process holds, and what was alive after its
 * last full collection of garbage: that is what grows when something is never let go.
 */
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let liveBytes = 0;
new PerformanceObserver((list) => {
  const full = list
    .getEntries()
    .some(({ detail }) => detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR);
  if (full) liveBytes = process.memoryUsage().heapUsed;
}).observe({ entryTypes: ['gc'] });

function collectNow() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  liveBytes = process.memoryUsage().heapUsed;
}

process.on('message', (/** @type {'look' | 'collect'} */ wish) => {
  if (wish === 'collect') collectNow();
  process.send?.({ rssBytes: process.memoryUsage.rss(), liveBytes });
});
// The gateway ends when it has nothing left to do, not when the bench stops listening.
process.channel?.unref();
