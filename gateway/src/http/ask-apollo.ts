import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../request-context.ts';

/**
 * Has ApolloServer answer the operation that was let in. It sees a POST with JSON whatever the request was: what the request
 * may be was decided before, and the integration for Fastify would read the address of a GET anew.
 */
export async function askApollo(
  apollo: ApolloServer<RequestContext>,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  context: RequestContext,
): Promise<FastifyReply> {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const { accept } = request.headers;
  if (accept !== undefined) headers.set('accept', accept);
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
    context: async () => context,
  });
  for (const [name, value] of answer.headers) reply.header(name, value);
  if (answer.body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
  return reply.code(answer.status ?? 200).send(answer.body.string);
}
