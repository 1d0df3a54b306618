import { BROWSER_ARGUMENTS, findBrowser } from '@hub/e2e/browser';
import { startBuiltHub } from '@hub/e2e/running-hub';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromium } from 'playwright-core';
import { freePort } from './free-port.ts';
import { measureLoad } from './load.ts';
import { median, type Row } from './row.ts';

const RUNS = 3;

/** The public map as a phone meets it, and what the graph answers per second beside a plain file of the same server. */
export async function measurePublicMap(): Promise<Row[]> {
  // one machine asks more here than a whole town does from one address, and one of its questions is no document of ours
  const hub = await startBuiltHub({ HUB_PUBLIC_POINTS: '1000000000', HUB_FREE_DOCUMENTS: '1' });
  try {
    return rowsOf(await onPhone(hub.origin)).concat(await measureLoad(hub.origin));
  } finally {
    await hub.stop();
  }
}

type Visit = RunnerResult['lhr'];

async function onPhone(origin: string): Promise<Visit[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_ARGUMENTS, `--remote-debugging-port=${port}`],
  });
  const visits: Visit[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(`${origin}/`, {
        port,
        output: 'json',
        onlyCategories: ['performance', 'accessibility'],
      });
      if (!result || result.lhr.runtimeError)
        throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
      visits.push(result.lhr);
    }
  } finally {
    await browser.close();
  }
  return visits;
}

function rowsOf(visits: readonly Visit[]): Row[] {
  const score = (category: string) =>
    median(visits.map(({ categories }) => (categories[category]?.score ?? 0) * 100)).toFixed(0);
  const audit = (id: string) => median(visits.map(({ audits }) => audits[id]?.numericValue ?? 0));
  // a score means little without it: a build that got 91 on one day got 68 a week later
  const speed = median(visits.map(({ environment }) => environment.benchmarkIndex));
  const note = `Lighthouse ${visits[0]?.lighthouseVersion}, mobile, median of ${visits.length}, processor index ${speed.toFixed(0)}`;
  const row = (part: string, value: string, remark = ''): Row => ({
    what: `public map, ${part}`,
    value,
    note: note + remark,
  });
  return [
    row('performance', score('performance'), '; aim: 90'),
    row('accessibility', score('accessibility'), '; aim: 100'),
    row('largest paint', `${(audit('largest-contentful-paint') / 1000).toFixed(1)} s`),
    row('layout shift', audit('cumulative-layout-shift').toFixed(3)),
    row(
      'blocking time',
      `${audit('total-blocking-time').toFixed(0)} ms`,
      '; swings with the machine',
    ),
  ];
}
