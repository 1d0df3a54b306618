// Child process: @apollo/gateway as its documentation starts it. Its starter turns its reports to Apollo off.
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const [, , file = '', port = ''] = process.argv;
class PassOn extends RemoteGraphQLDataSource {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]) {
    const { authorization } = context as { authorization?: string };
    if (authorization) request.http?.headers.set('authorization', authorization);
  }
}
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(file, 'utf8'),
  buildService: ({ url }) => new PassOn({ url: url ?? '' }),
});
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { port: Number(port) },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
});
process.stdout.write('ready\n');
