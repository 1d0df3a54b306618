import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { config } from '../config.ts';
import { type DistributedHub, startDistributedHub } from './distributed-hub.ts';
import { reportSoak, type Soak } from './report-soak.ts';
import { runLoad } from './run-load.ts';
import { gatherTown } from './town.ts';
import type { Sample } from './trend.ts';
import { cpuMs, lookAt } from './watch-memory.ts';

const EVERY_MS = 10_000;
const NEWS_MS = 5_000;

/** The gateway under a mixed load for as long as the settings say. What is known is kept each minute, so that a run may be cut off. */
export async function measureSoak(tell: (line: string) => void): Promise<void> {
  const { minutes, perSecond, nodeOptions } = config.soak;
  const cut = cutBySignal();
  tell('starting the hub in its processes');
  const hub = await startDistributedHub(nodeOptions);
  try {
    tell('logging everybody in');
    const town = await gatherTown(hub);
    const stopNews = await tellNews(hub, town.dossiers);
    const soak = { began: new Date(), perSecond, nodeOptions };
    const load = runLoad(town, perSecond);
    const begun = performance.now();
    const cpuBefore = cpuMs(hub.gateway.child);
    const samples: Sample[] = [];
    const soFar = (rest?: Sample): Soak => ({
      ...{ ...soak, samples, rest, tally: load.tally() },
      share: (cpuMs(hub.gateway.child) - cpuBefore) / (performance.now() - begun),
    });
    do {
      await pause(EVERY_MS, undefined, { signal: cut }).catch(() => {}); // cut off: one last look
      const sample = await lookAt(hub.gateway.child, 'look', begun);
      samples.push(sample);
      if (samples.length % 6 === 0) {
        reportSoak(soFar());
        tell(`${sample.minute.toFixed(1)} min: ${sample.rssMb.toFixed(0)} MB`);
      }
    } while (!cut.aborted && (samples.at(-1)?.minute ?? 0) < minutes);
    const { share } = soFar();
    await load.stop();
    await stopNews();
    const rest = await lookAt(hub.gateway.child, 'collect', begun);
    process.stdout.write(`${reportSoak({ ...soFar(rest), share })}\n`);
  } finally {
    await hub.stop();
  }
}

/** A run that is told to end stops its servers and keeps what it measured. */
function cutBySignal(): AbortSignal {
  const cut = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cut.abort());
  return cut.signal;
}

/** As when other services change things: whoever follows a dossier hears of it, and what is kept for the public is forgotten. */
async function tellNews(
  { ownerUrl }: DistributedHub,
  dossiers: readonly string[],
): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  let turn = 0;
  const timer = setInterval(() => {
    const dossier = dossiers[turn++ % dossiers.length];
    void client.query("select hub.tell('Application', $1, $2)", [dossier, Date.now()]);
  }, NEWS_MS);
  return async () => {
    clearInterval(timer);
    await client.end();
  };
}
