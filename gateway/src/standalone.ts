import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger, newTraceId } from '@hub/server';
import { createAccountBook } from './budget/account-book.ts';
import { RATES } from './budget/rates.ts';
import { createConfiguredEngine } from './engine/configured-engine.ts';
import { hearChanges } from './engine/hear-changes.ts';
import { joinQuestions } from './engine/join-questions.ts';
import { splitRepresentations } from './engine/split-representations.ts';
import type { SubgraphClient } from './engine/subgraph-client.ts';
import { startContractServer } from './graphql/contract-server.ts';
import { openDoor } from './http/contract-door.ts';
import { createApp } from './http/create-app.ts';
import { DEADLINE_MS } from './http/graphql-routes.ts';
import { sendProblem } from './http/problem.ts';

export interface StandaloneOptions {
  readonly supergraph: string;
  readonly clients: readonly SubgraphClient[];
  readonly log: Logger;
}

export interface Standalone {
  handle(request: IncomingMessage, response: ServerResponse): void;
  stop(): Promise<void>;
}

/**
 * Any supergraph behind the hub's own way of answering: engine, fast lane, ApolloServer. Without login, contracts, limits and
 * budgets, so only for measurements and for suites that test federation; who asks is told apart by the `authorization` header.
 * Such suites wait for `GET /health` before they ask.
 */
export async function createStandalone(options: StandaloneOptions): Promise<Standalone> {
  const { supergraph, log } = options;
  let changes = 0;
  const onChange = () => {
    changes += 1;
  };
  const clients = new Map(
    options.clients.map((client) => [
      client.name,
      hearChanges(splitRepresentations(joinQuestions(client)), onChange),
    ]),
  );
  const book = createAccountBook(Date.now);
  const server = await startContractServer({
    engine: createConfiguredEngine({ supergraph, clients, logger: log }),
    logger: log,
    reportErrors: () => {},
    purse: { budgets: { take: () => 0, add: book.add }, rates: RATES },
    changes: () => changes,
    describesItselfToMachines: true,
    rules: [],
  });
  const app = createApp({ origin: 'http://localhost', log, trustProxy: undefined });
  const enter = openDoor(server);
  for (const path of ['/', '/graphql']) {
    app.post(path, (request, reply) => {
      const { body } = request;
      if (typeof body !== 'object' || body === null || !('query' in body))
        return sendProblem(request, reply, 400);
      return enter(request, reply, {
        actor: actorOf(request.headers.authorization),
        ...{ credential: 'token', mayChange: true, document: 'trusted', sameSite: true },
        ...{ payer: '', receivedAt: new Date(), traceId: newTraceId(), progress: {} },
        deadline: Date.now() + DEADLINE_MS,
      });
    });
  }
  app.get('/health', async () => ({ status: 'ready' }));
  await app.ready();
  return {
    handle: (request, response) => app.routing(request, response),
    async stop() {
      await app.close();
      await server.apollo.stop();
      await Promise.all(options.clients.map((client) => client.close?.()));
    },
  };
}

const actorOf = (authorization = '') => ({
  ...{ audience: 'agency' as const, userId: authorization, userName: '', organisationId: '' },
  rights: [],
});
