import { appLogin, loadPasswords, loginUrl } from '@hub/database';
import type { Actor } from '@hub/domain';
import { loadSecrets, SERVICES } from '@hub/hub/testing';
import { createLogger, createTokenIssuer, type TokenIssuer } from '@hub/server';
import { type RunningSubgraph, serveSubgraph } from '@hub/subgraph';
import type { GraphAnswer } from './outcome.ts';
import type { World } from './world.ts';

/** The subgraphs behind HTTP, each as a process of its own would serve it. */
export interface SubgraphDoors {
  issuer(now?: () => Date): TokenIssuer;
  /** Asks with a token, or with the given headers only. */
  send(service: string, body: object, headers: Record<string, string>): Promise<Response>;
  ask(
    service: string,
    actor: Actor,
    query: string,
    variables?: object,
  ): Promise<GraphAnswer & { text: string }>;
  stop(): Promise<void>;
}

export async function openSubgraphDoors(world: World): Promise<SubgraphDoors> {
  const { internalKeys, contextKey } = await loadSecrets(world.dataDir);
  const passwords = await loadPasswords(world.dataDir);
  const served = new Map<string, RunningSubgraph>();
  for (const service of SERVICES) {
    const databaseUrl = loginUrl(world.ownerUrl, appLogin(service.name), passwords);
    const log = createLogger(service.name, { level: 'silent' });
    const options = {
      port: 0,
      host: '127.0.0.1',
      databaseUrl,
      tokenKey: internalKeys.publicKey,
      log,
    };
    served.set(service.name, await serveSubgraph(service, options));
  }
  const issuer = (now: () => Date = () => new Date()) =>
    createTokenIssuer({ privateKey: internalKeys.privateKey, contextKey, now });
  const tokens = issuer();
  const send: SubgraphDoors['send'] = (service, body, headers) =>
    fetch(`http://127.0.0.1:${served.get(service)?.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    issuer,
    send,
    async ask(service, actor, query, variables = {}) {
      const authorization = `Bearer ${tokens.issue(service, actor)}`;
      const response = await send(service, { query, variables }, { authorization });
      const text = await response.text();
      return { ...(JSON.parse(text) as GraphAnswer), text };
    },
    async stop() {
      for (const subgraph of served.values()) await subgraph.stop();
    },
  };
}
