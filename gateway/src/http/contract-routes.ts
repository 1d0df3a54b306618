import type { Audience } from '@hub/domain';
import type { FastifyInstance } from 'fastify';
import { contractText } from '../contract/contract-text.ts';
import type { VerifyMachineToken } from '../login/machine-token.ts';
import { callerOfToken } from './caller.ts';
import { sendProblem } from './problem.ts';

export interface ContractTextOptions {
  /** The audience whose machines may read its contract; its name is part of the address. */
  readonly audience: Audience;
  /** What is served at this moment. */
  readonly supergraph: () => string;
  readonly verifyMachineToken: VerifyMachineToken;
}

/**
 * The contract as a document, for who writes a program against it. Only for machines with a token: what can be asked tells a stranger
 * where to look, and a session of a person has no use for it.
 */
export function registerContractText(app: FastifyInstance, options: ContractTextOptions): void {
  const { audience, supergraph, verifyMachineToken } = options;
  let known = { supergraph: '', text: '' };
  app.get(`/graphql/${audience}/schema.graphql`, async (request, reply) => {
    const caller = await callerOfToken(request.headers.authorization, verifyMachineToken);
    if (!caller) return sendProblem(request, reply.header('www-authenticate', 'Bearer'), 401);
    if (caller.actor.audience !== audience) return sendProblem(request, reply, 403);
    const served = supergraph();
    if (known.supergraph !== served) known = { supergraph: served, text: contractText(served) };
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store');
    return reply.send(known.text);
  });
}
