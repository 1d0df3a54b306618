import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AdmittedOperation } from '../documents/admit-operation.ts';
import type { ContractServer } from '../graphql/contract-server.ts';
import type { RequestContext } from '../request-context.ts';
import { answerType } from './answer-type.ts';

/** Answers a request whose body is an operation that was let in. */
export type ContractDoor = (
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
) => Promise<unknown>;

/** From here on encoding the text ourselves is cheaper than having the socket do it, beside the head of the answer. */
const LONG = 8_000;
const bodyOf = (answer: string): string | Buffer =>
  answer.length < LONG ? answer : Buffer.from(answer);

/** The way of HTTP to the server of one contract: the fast lane first, then ApolloServer. */
export function openDoor(app: FastifyInstance, { apollo, fastLane }: ContractServer): ContractDoor {
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const handle = fastifyApolloHandler(apollo, {
    async context(request) {
      const context = contexts.get(request);
      if (!context) throw new Error('A request came past the door.');
      return context;
    },
  });
  return async (request, reply, context) => {
    const type = answerType(request.headers.accept);
    const answer = type && (await fastLane(request.body as AdmittedOperation, context));
    if (answer) return reply.header('content-type', type).send(bodyOf(answer));
    contexts.set(request, context);
    return handle.call(app, request, reply);
  };
}
