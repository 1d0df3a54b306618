import { DEMO_MACHINE } from '@hub/hub';
import { Visitor } from '@hub/hub/testing';
import { agencyFiles, type Round } from '../agency-files.ts';
import { logIn } from '../log-in.ts';
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
  const { rounds, files } = await agencyFiles(agent.visitor);
  return {
    origin: hub.origin,
    visitors,
    rounds,
    dossiers: files.map(({ id }) => id),
    machineToken: keptToken(hub),
  };
}

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
