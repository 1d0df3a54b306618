import autocannon from 'autocannon';
import { JSON_HEADERS, publicQuestions } from './questions.ts';
import type { Row } from './row.ts';

const USUAL = { connections: 8, duration: 8 };

/** Requests per second of the public overview's questions, beside a file that browsers keep for ever. */
export async function measureLoad(origin: string): Promise<Row[]> {
  const file = await autocannon({ ...USUAL, url: origin + (await keptFile(origin)) });
  const rows: Row[] = [row('a kept file', file, 'the script of the shell')];
  for (const { what, body } of await publicQuestions(origin)) {
    const result = await autocannon({
      ...USUAL,
      url: `${origin}/graphql`,
      method: 'POST',
      headers: JSON_HEADERS,
      body,
      // the graph says no with status 200
      verifyBody: (answer) => String(answer).startsWith('{"data"'),
    });
    const ratio = file.requests.average / Math.max(1, result.requests.average);
    rows.push(row(what, result, `the file answers ${ratio.toFixed(1)} times as often`));
  }
  return rows;
}

const row = (what: string, result: autocannon.Result, remark: string): Row => ({
  what: `${what}, requests/s`,
  value: result.requests.average.toFixed(0),
  note: `p50 ${result.latency.p50} ms, p99 ${result.latency.p99} ms, ${result.non2xx + result.errors + result.mismatches} refused; ${remark}`,
});

async function keptFile(origin: string): Promise<string> {
  const page = await (await fetch(`${origin}/`)).text();
  const [, path] = /<script[^>]*\ssrc="([^"]+)"/.exec(page) ?? [];
  if (!path) throw new Error('The page of the shell names no script');
  return path;
}
