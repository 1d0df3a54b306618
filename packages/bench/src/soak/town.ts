import { DEMO_MACHINE } from '@hub/hub';
import { Visitor } from '@hub/hub/testing';
import { documentIdOf } from '../documents.ts';
import { logIn } from '../log-in.ts';
import { JSON_HEADERS } from '../questions.ts';
import type { DistributedHub } from './distributed-hub.ts';

/** Everybody who asks, and what they ask about. */
export interface Town {
  readonly origin: string;
  /** Browsers that logged in, per audience; the public ones did not. */
  readonly visitors: Readonly<Record<string, readonly Person[]>>;
  readonly rounds: readonly Round[];
  readonly dossiers: readonly string[];
  /** A program's token; a new one each minute, as they last five. */
  machineToken(): Promise<string>;
}

export interface Person {
  readonly login: string;
  readonly visitor: Visitor;
}

interface Round {
  readonly id: string;
  readonly slug: string;
}

const TOKEN_MS = 60_000;

/** Logs everybody in. */
export async function gatherTown(hub: DistributedHub): Promise<Town> {
  const visitors: Record<string, Person[]> = {
    public: [{ login: '', visitor: new Visitor(hub.origin) }],
  };
  for (const { login, audience } of hub.people) {
    const visitor = await logIn(hub.origin, login);
    visitors[audience] = [...(visitors[audience] ?? []), { login, visitor }];
  }
  const [agent] = visitors.agency ?? [];
  if (!agent) throw new Error('Nobody of the agency logged in.');
  const rounds = await roundsFor(agent.visitor);
  return {
    origin: hub.origin,
    visitors,
    rounds,
    dossiers: await dossiersFor(agent.visitor, rounds),
    machineToken: keptToken(hub),
  };
}

export async function askBy(
  visitor: Visitor,
  body: object,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await visitor.request('/graphql', {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

async function dataFor<Data>(visitor: Visitor, body: object): Promise<Data> {
  const { text } = await askBy(visitor, body);
  const { data, errors }: { data?: Data | null; errors?: unknown } = JSON.parse(text);
  if (!data || errors) throw new Error(`The town cannot be made: ${text.slice(0, 500)}`);
  return data;
}

async function roundsFor(visitor: Visitor): Promise<readonly Round[]> {
  const documentId = documentIdOf('agency', 'WorklistRounds');
  const { programme } = await dataFor<{ programme: { rounds: Round[] } }>(visitor, {
    ...{ documentId, variables: { programme: PROGRAMME } },
  });
  return programme.rounds;
}

async function dossiersFor(visitor: Visitor, rounds: readonly Round[]): Promise<string[]> {
  const documentId = documentIdOf('agency', 'Worklist');
  const ids: string[] = [];
  for (const { id: roundId } of rounds) {
    const variables = { filter: { roundId }, sort: 'NUMBER', first: 50 };
    const { applications } = await dataFor<{ applications: { nodes: { id: string }[] } }>(visitor, {
      ...{ documentId, variables },
    });
    ids.push(...applications.nodes.map(({ id }) => id));
  }
  return ids;
}

export const PROGRAMME = 'plan-samenleven';

function keptToken({ origin, machineSecret }: DistributedHub): () => Promise<string> {
  let token: Promise<string> | undefined;
  let until = 0;
  const fetchToken = async () => {
    const response = await fetch(`${origin}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${DEMO_MACHINE}:${machineSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  };
  return () => {
    if (token === undefined || Date.now() > until) {
      token = fetchToken();
      until = Date.now() + TOKEN_MS;
    }
    return token;
  };
}
