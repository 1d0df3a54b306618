import { BROWSER_ARGUMENTS, findBrowser } from '@hub/e2e/browser';
import { startBuiltHub } from '@hub/e2e/running-hub';
import autocannon from 'autocannon';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromium } from 'playwright-core';
import { median, type Row } from './row.ts';

const RUNS = 3;
const DEBUG_PORT = 9333;
const QUERY = JSON.stringify({
  query:
    '{ programme(slug: "plan-samenleven") { rounds { slug phase indicators { standardAmount maxReach } } } }',
});

/** The public map as a phone meets it, and what the graph answers per second beside a plain file of the same server. */
export async function measurePublicMap(): Promise<Row[]> {
  const hub = await startBuiltHub();
  try {
    return [...(await phone(hub.origin)), ...(await load(hub.origin))];
  } finally {
    await hub.stop();
  }
}

async function phone(origin: string): Promise<Row[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${DEBUG_PORT}`],
  });
  const results: RunnerResult['lhr'][] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(`${origin}/`, {
        port: DEBUG_PORT,
        output: 'json',
        onlyCategories: ['performance', 'accessibility'],
      });
      if (result) results.push(result.lhr);
    }
  } finally {
    await browser.close();
  }
  const score = (category: string) =>
    median(results.map(({ categories }) => (categories[category]?.score ?? 0) * 100));
  const audit = (id: string) => median(results.map(({ audits }) => audits[id]?.numericValue ?? 0));
  const note = `Lighthouse, mobile, median of ${RUNS}`;
  return [
    {
      what: 'public map, performance',
      value: score('performance').toFixed(0),
      note: `${note}; aim: 90`,
    },
    {
      what: 'public map, accessibility',
      value: score('accessibility').toFixed(0),
      note: `${note}; aim: 100`,
    },
    {
      what: 'public map, largest paint',
      value: `${(audit('largest-contentful-paint') / 1000).toFixed(1)} s`,
      note,
    },
    { what: 'public map, layout shift', value: audit('cumulative-layout-shift').toFixed(3), note },
    {
      what: 'public map, blocking time',
      value: `${audit('total-blocking-time').toFixed(0)} ms`,
      note: `${note}; swings with the machine`,
    },
  ];
}

async function load(origin: string): Promise<Row[]> {
  const usual = { connections: 8, duration: 8 };
  const graph = await autocannon({
    ...usual,
    url: `${origin}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: QUERY,
  });
  const file = await autocannon({ ...usual, url: `${origin}/icon.svg` });
  const ratio = file.requests.average / Math.max(1, graph.requests.average);
  return [
    {
      what: 'rounds with all amounts, requests/s',
      value: graph.requests.average.toFixed(0),
      note: `p50 ${graph.latency.p50} ms, p99 ${graph.latency.p99} ms, ${graph.non2xx} refused`,
    },
    {
      what: 'a plain file, requests/s',
      value: file.requests.average.toFixed(0),
      note: `${ratio.toFixed(1)} times the query above, same server and run`,
    },
  ];
}
