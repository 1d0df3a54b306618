import { startBuiltHub } from '@hub/e2e/running-hub';
import autocannon from 'autocannon';
import { JSON_HEADERS, publicQuestions } from './questions.ts';
import type { Row } from './row.ts';

/** One at a time: what many ask at once is worked out once for all of them, which is another gain than keeping it. */
const USUAL = { connections: 1, duration: 6 };
/** What anybody asks from one address here is more than a whole town does. */
const MANY = { HUB_PUBLIC_POINTS: '1000000000', HUB_FREE_DOCUMENTS: '1' };

/** The questions of the public map when their answers are kept, beside the same when each is worked out. */
export async function measureKept(): Promise<Row[]> {
  const anew = await measureAll({ ...MANY, HUB_PUBLIC_CACHE: '0' });
  const kept = await measureAll(MANY);
  return [...kept].map(([what, { requests, latency }]) => {
    const before = anew.get(what)?.requests.average ?? 0;
    return {
      what: `${what}, kept, requests/s`,
      value: requests.average.toFixed(0),
      note: `${(requests.average / Math.max(1, before)).toFixed(1)} times as many as worked out anew (${before.toFixed(0)}); aim: 20; p50 ${latency.p50} ms, p99 ${latency.p99} ms`,
    };
  });
}

async function measureAll(
  environment: Record<string, string>,
): Promise<ReadonlyMap<string, autocannon.Result>> {
  const hub = await startBuiltHub(environment);
  try {
    const results = new Map<string, autocannon.Result>();
    for (const { what, body } of await publicQuestions(hub.origin)) {
      const { documentId, variables } = JSON.parse(body);
      if (!documentId) continue; // a text of the asker's own is never kept
      const address = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
      const url = `${hub.origin}/graphql?${address}`;
      await autocannon({ ...USUAL, url, duration: 1, headers: JSON_HEADERS });
      results.set(
        what,
        await autocannon({ ...USUAL, url, headers: { accept: 'application/json' } }),
      );
    }
    return results;
  } finally {
    await hub.stop();
  }
}
