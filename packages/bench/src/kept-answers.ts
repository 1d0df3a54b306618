import { startBuiltHub } from '@hub/e2e/running-hub';
import autocannon from 'autocannon';
import { publicQuestions } from './questions.ts';
import { median, type Row } from './row.ts';

/** One at a time: what many ask at once is worked out once for all of them, which is another gain than keeping it. */
const USUAL = { connections: 1, headers: { accept: 'application/json' } };
const TURNS = 5;
const TURN_S = 2;
const WARM_UP_S = 1;
/** What anybody asks from one address here is more than a whole town does. */
const MANY = { HUB_PUBLIC_POINTS: '1000000000' };

/** Requests per second, the median of the turns. */
interface Rates {
  readonly what: string;
  readonly kept: number;
  readonly anew: number;
}

/**
 * The questions of the public map when their answers are kept, beside the same when each is worked out: by two hubs, in turns of some
 * seconds, for a machine is not as fast in one minute as in the next.
 */
export async function measureKept(): Promise<Row[]> {
  const keeping = await startBuiltHub(MANY);
  try {
    const working = await startBuiltHub({ ...MANY, HUB_PUBLIC_CACHE: '0' });
    try {
      const rates = await ratesOf(keeping.origin, working.origin);
      return [...rates, wholeMap(rates)].map(rowOf);
    } finally {
      await working.stop();
    }
  } finally {
    await keeping.stop();
  }
}

async function ratesOf(keeping: string, working: string): Promise<readonly Rates[]> {
  const rates: Rates[] = [];
  for (const { what, path } of await questionsByAddress(keeping)) {
    const [keptUrl, anewUrl] = [keeping + path, working + path] as const;
    await assertSameAnswer(keptUrl, anewUrl);
    rates.push(await inTurns(what, keptUrl, anewUrl));
  }
  return rates;
}

/** Of the same length, because the moment that an answer names differs. @throws when one hub answers less than the other */
async function assertSameAnswer(...urls: readonly string[]): Promise<void> {
  const answers = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  const isData = answers.every((answer) => answer.startsWith('{"data"'));
  if (!isData || new Set(answers.map(({ length }) => length)).size > 1)
    throw new Error(`Not the same answer: ${answers.map((answer) => answer.slice(0, 200))}`);
}

/** What the map asks, as the address that it asks; a text of the asker's own is never kept. */
async function questionsByAddress(
  origin: string,
): Promise<readonly { readonly what: string; readonly path: string }[]> {
  return (await publicQuestions(origin)).flatMap(({ what, body }) => {
    const { documentId, variables } = JSON.parse(body);
    if (!documentId) return [];
    const address = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
    return [{ what, path: `/graphql?${address}` }];
  });
}

async function inTurns(what: string, keptUrl: string, anewUrl: string): Promise<Rates> {
  const kept: number[] = [];
  const anew: number[] = [];
  for (const url of [keptUrl, anewUrl]) await rate(url, WARM_UP_S);
  for (let turn = 0; turn < TURNS; turn++) {
    kept.push(await rate(keptUrl, TURN_S));
    anew.push(await rate(anewUrl, TURN_S));
  }
  return { what, kept: median(kept), anew: median(anew) };
}

/** @throws when the hub refuses: a refusal answers fast */
async function rate(url: string, duration: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ ...USUAL, url, duration });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests refused by ${url}`);
  return requests.average;
}

/** Maps per second: each asks all of these, one after the other. */
function wholeMap(rates: readonly Rates[]): Rates {
  const together = (side: 'kept' | 'anew') =>
    1 / rates.reduce((seconds, { [side]: perSecond }) => seconds + 1 / perSecond, 0);
  return { what: 'public map, all its questions', kept: together('kept'), anew: together('anew') };
}

const rowOf = ({ what, kept, anew }: Rates): Row => ({
  what: `${what}, kept, requests/s`,
  value: kept.toFixed(0),
  note: `${(kept / anew).toFixed(1)} times as many as worked out anew (${anew.toFixed(0)}); aim: 20; medians of ${TURNS} turns of two hubs side by side, one request at a time`,
});
