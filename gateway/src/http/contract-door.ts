import type { Audience } from '@hub/domain';
import type { Tracer } from '@hub/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AdmittedOperation } from '../documents/admit-operation.ts';
import type { ContractServer } from '../graphql/contract-server.ts';
import type { GatewayMetrics } from '../metrics/gateway-metrics.ts';
import { observeAnswers } from '../observe/observe-answers.ts';
import type { SlowLog } from '../observe/slow-log.ts';
import type { PublicCache } from '../public-cache/public-cache.ts';
import { publicKey } from '../public-cache/public-key.ts';
import type { RequestContext } from '../request-context.ts';
import { answerType } from './answer-type.ts';
import { askApollo } from './ask-apollo.ts';
import { ANYBODY } from './caller.ts';
import { sendCached } from './send-cached.ts';

/** Answers a request whose body is an operation that was let in. */
export type ContractDoor = (
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
) => Promise<FastifyReply>;

/** A text goes out in one piece with the head of the answer, bytes as a second one: up to here making a text of them is cheaper. */
const SHORT = 4_000;
const short = (body: Buffer): string | Buffer => (body.length < SHORT ? body.toString() : body);

/** The way of HTTP to the server of one contract: what is known, then the fast lane, then ApolloServer. */
export function openDoor({ apollo, fastLane }: ContractServer, cache?: PublicCache): ContractDoor {
  return async (request, reply, context) => {
    const { progress = {} } = context;
    const operation = request.body as AdmittedOperation;
    const type = answerType(request.headers.accept);
    // ApolloServer says that it has no such type.
    if (!type) return askApollo(apollo, { request, reply }, context);
    reply.header('content-type', type);
    const key = cache && publicKey(operation, context);
    const known = key && cache.find(key);
    if (known) {
      progress.way = 'cache';
      return sendCached(request, reply, known);
    }
    const begun = cache?.generation() ?? 0;
    const answer = await fastLane(operation, context);
    if (!answer) return askApollo(apollo, { request, reply }, context);
    progress.way = 'fast';
    if (!key || answer.kind !== 'query') return reply.send(short(answer.body));
    return sendCached(request, reply, cache.keep(key, answer.body, begun));
  };
}

interface Doors {
  readonly servers: ReadonlyMap<Audience, ContractServer>;
  readonly cache: PublicCache | undefined;
  readonly metrics: GatewayMetrics;
  readonly slow: SlowLog;
  readonly tracer: Tracer | undefined;
}

/** A door per contract. Only the contract of whoever has no login keeps answers. */
export const openDoors = ({ servers, cache, ...observers }: Doors) =>
  new Map<Audience, ContractDoor>(
    [...servers].map(([contract, server]) => {
      const door = openDoor(server, contract === ANYBODY.actor.audience ? cache : undefined);
      return [contract, observeAnswers(door, { contract, ...observers })];
    }),
  );
