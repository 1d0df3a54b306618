// Child process: @apollo/gateway as its documentation starts it. Its starter turns its reports to Apollo off.
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { tokenHeader } from './graph.ts';

const [, , file = '', port = ''] = process.argv;

class PassOn extends RemoteGraphQLDataSource<{ headers?: IncomingHttpHeaders }> {
  readonly #token: string;

  constructor(name: string, url = '') {
    super({ url });
    this.#token = tokenHeader(name);
  }

  override willSendRequest({
    request,
    context: { headers },
  }: Parameters<
    NonNullable<RemoteGraphQLDataSource<{ headers?: IncomingHttpHeaders }>['willSendRequest']>
  >[0]) {
    const token = headers?.[this.#token] ?? headers?.authorization;
    if (token) request.http?.headers.set('authorization', String(token));
  }
}
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(file, 'utf8'),
  buildService: ({ name, url }) => new PassOn(name, url),
});
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(port) },
  context: async ({ req: { headers } }) => ({ headers }),
});
process.stdout.write('ready\n');
