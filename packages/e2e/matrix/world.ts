import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres } from '@hub/database';
import { AUDIENCES, type Audience } from '@hub/domain';
import { DEMO_MACHINE, type Hub, startHub } from '@hub/hub';
import { Visitor } from '@hub/hub/testing';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { Client } from 'pg';
import { COLUMNS } from './people.ts';
import { plantCanaries } from './plant.ts';
import { findRows, type Rows } from './rows.ts';

/** A hub with its demonstration, everybody of the matrix logged in, and a text of its own in the rows of every tenant. */
export interface World {
  readonly origin: string;
  readonly ownerUrl: string;
  readonly dataDir: string;
  readonly rows: Rows;
  readonly contracts: ReadonlyMap<Audience, GraphQLSchema>;
  /** Per column, the browser that logged in. */
  readonly visitors: ReadonlyMap<string, Visitor>;
  /** Token of the demonstration's program. */
  readonly machineToken: string;
  /** Everything the hub wrote in its log. */
  log(): string;
  /** Runs SQL as the owner, past row level security. */
  sql(text: string, parameters?: unknown[]): Promise<object[]>;
  stop(): Promise<void>;
}

const GRAPH = new URL('../../../gateway/graph/', import.meta.url);

const EVERYTHING = Object.fromEntries(AUDIENCES.map((audience) => [audience, 1_000_000_000]));

export async function startWorld(): Promise<World> {
  // Not mkdtemp: its 0700 folder is closed to the account that PostgreSQL runs under when we are root.
  const dataDir = join('/var/tmp', `hub-matrix-${randomUUID()}`);
  const lines: string[] = [];
  const hub = await startHub({
    dataDir,
    port: 0,
    logLevel: 'debug',
    logTo: { write: (line) => void lines.push(line) },
    // its questions are its own, and it asks them as fast as it can
    allowFreeDocuments: true,
    rates: { reads: EVERYTHING, changes: 1_000_000, logins: 1_000_000 },
    people: COLUMNS.flatMap(({ person }) => person ?? []),
  });
  const visitors = new Map<string, Visitor>();
  for (const { name, person } of COLUMNS) {
    const visitor = new Visitor(hub.origin);
    if (person) await visitor.login(person.login);
    visitors.set(name, visitor);
  }
  await makeRows(visitors);
  const { url: ownerUrl } = await startPostgres(dataDir);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await plantCanaries(client);
  return {
    origin: hub.origin,
    ownerUrl,
    dataDir,
    rows: await findRows(client),
    contracts: await readContracts(),
    visitors,
    machineToken: await machineToken(hub),
    log: () => lines.join(''),
    sql: async (text, parameters) => (await client.query(text, parameters)).rows,
    async stop() {
      await client.end();
      await hub.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function machineToken({ origin, stats }: Hub): Promise<string> {
  const response = await fetch(`${origin}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${DEMO_MACHINE}:${stats().machineSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** What the demonstration lacks, made the way people make it: a draft, and an assignment. */
async function makeRows(visitors: ReadonlyMap<string, Visitor>): Promise<void> {
  const editor = visitors.get('municipality-own-editor');
  const partner = visitors.get('partner-own-reader');
  if (!editor || !partner) throw new Error('The matrix lost a column.');
  const { data } = await editor.ask(
    '{ round(slug: "demo") { id indicators { indicator { id } } } }',
  );
  const round = data?.round as { id: string; indicators: { indicator: { id: string } }[] };
  const me = (await partner.ask('{ myOrganisation { id } }')).data?.myOrganisation as {
    id: string;
  };
  const started = await editor.ask(
    'mutation ($round: ID!) { startApplication(roundId: $round) { __typename } }',
    { round: round.id },
  );
  const input = {
    ...{ partnerId: me.id, roundId: round.id, indicatorId: round.indicators[0]?.indicator.id },
    ...{ reach: 5, amount: 1_000, startsOn: '2027-10-01', endsOn: '2028-06-30', note: 'x' },
  };
  const proposed = await editor.ask(
    'mutation ($input: ProposeAssignmentInput!) { proposeAssignment(input: $input) { __typename } }',
    { input },
  );
  const made = JSON.stringify([started.data, proposed.data]);
  if (!made.includes('"Application"') || !made.includes('"Assignment"')) {
    throw new Error(`The rows of the matrix were not made: ${JSON.stringify([started, proposed])}`);
  }
}

async function readContracts(): Promise<Map<Audience, GraphQLSchema>> {
  const contracts = new Map<Audience, GraphQLSchema>();
  for (const audience of AUDIENCES) {
    contracts.set(
      audience,
      buildSchema(await readFile(new URL(`${audience}.graphql`, GRAPH), 'utf8')),
    );
  }
  return contracts;
}
