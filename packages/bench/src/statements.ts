import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '@hub/hub';
import type { Row } from './row.ts';

const UPTAKE = (first: number) =>
  `query { programme(slug: "plan-samenleven") { objectives { nameNl actions { number nameNl } } rounds { id slug awarded } figures { value } }
     uptake(filter: { roundId: "ROUND" }, first: ${first}) { totalCount nodes { awarded organisation { name localGovernment { nisCode } } } } }`;
const MUNICIPALITY = `query { organisation(nisCode: "12025") { name mentorships { action { nameNl } } cooperation { name }
     participations { awarded awardedReach round { slug } indicator { code action { nameNl } } } } }`;
const ACTION = `query { action(programme: "plan-samenleven", number: 9) { nameNl indicators { unitNl } terms { ceiling round { slug } }
     uptakePerRound { awarded organisations round { slug } } } }`;

/** SQL statements that a screen of the public needs, per service, and that a longer list needs no more. */
export async function measureStatements(): Promise<Row[]> {
  const dataDir = join(tmpdir(), `hub-bench-sql-${process.pid}`);
  const hub = await startHub({ dataDir, port: 0, logLevel: 'silent' });
  try {
    await hub.settled();
    const ask = (query: string) => post(hub.origin, query);
    const round = await roundId(ask);
    const screens = [
      ['public map, 10 organisations', UPTAKE(10).replace('ROUND', round)],
      ['public map, 149 organisations', UPTAKE(500).replace('ROUND', round)],
      ['public page of a municipality', MUNICIPALITY],
      ['public page of an action', ACTION],
    ] as const;
    const rows: Row[] = [];
    for (const [what, query] of screens) {
      const counts = await hub.countStatements(() => ask(query));
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      rows.push({
        what: `SQL statements, ${what}`,
        value: String(total),
        note: Object.entries(counts)
          .filter(([, count]) => count > 0)
          .map(([name, count]) => `${name} ${count}`)
          .join(', '),
      });
    }
    return rows;
  } finally {
    await hub.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function post(origin: string, query: string): Promise<unknown> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(`The hub refused a measured query: ${JSON.stringify(errors)}`);
  return data;
}

async function roundId(ask: (query: string) => Promise<unknown>): Promise<string> {
  const data = (await ask('{ round(slug: "ronde-3") { id } }')) as { round: { id: string } };
  return data.round.id;
}
