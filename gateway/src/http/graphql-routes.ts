import type { Audience } from '@hub/domain';
import type { Tracer } from '@hub/server';
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { ContractServer } from '../graphql/contract-server.ts';
import type { VerifyMachineToken } from '../login/machine-token.ts';
import type { GatewayMetrics } from '../metrics/gateway-metrics.ts';
import type { SlowLog } from '../observe/slow-log.ts';
import type { PublicCache } from '../public-cache/public-cache.ts';
import { endSessionCookie } from '../session/cookies.ts';
import type { SessionStore } from '../session/session-store.ts';
import { type Caller, callerOfCookie, callerOfToken } from './caller.ts';
import { openDoors } from './contract-door.ts';
import { type LetInOptions, letIn } from './let-in.ts';
import { sendProblem } from './problem.ts';
import { holdsDocument, questionInAddress } from './question-in-address.ts';
import { isSameSite } from './same-site.ts';

export interface GraphqlOptions extends LetInOptions {
  readonly servers: ReadonlyMap<Audience, ContractServer>;
  readonly sessions: SessionStore;
  /** Per audience that has machines; its name is the last part of their address. */
  readonly verifiers: ReadonlyMap<Audience, VerifyMachineToken>;
  /** What anybody may see, as it was answered before; none: everything is answered anew. */
  readonly cache: PublicCache | undefined;
  readonly metrics: GatewayMetrics;
  readonly slow: SlowLog;
  readonly tracer: Tracer | undefined;
  readonly now: () => Date;
}

/** The browser gives up after 10 s, a subgraph after 5 s: between them the gateway. */
export const DEADLINE_MS = 8_000;

/** `/graphql` serves the contract of the session's audience; machines have an address of their own. */
export function registerGraphql(app: FastifyInstance, options: GraphqlOptions): void {
  const { sessions, verifiers, now } = options;
  const doors = openDoors(options);
  const serve = async (request: FastifyRequest, reply: FastifyReply, caller: Caller) => {
    const enter = doors.get(caller.actor.audience);
    if (!enter) return sendProblem(request, reply, 403);
    const entry = await letIn(request, caller, options);
    if ('problem' in entry) return sendProblem(request, reply, entry.status, entry.problem);
    reply.header('cache-control', 'no-store').header('vary', 'cookie, accept-encoding');
    return enter(request, reply, {
      ...entry,
      receivedAt: now(),
      traceId: request.id,
      deadline: Date.now() + DEADLINE_MS,
      // An address can be opened by anybody's page, so nothing is changed by it.
      sameSite: request.method === 'POST' && isSameSite(request.headers),
    });
  };

  const serveByCookie = async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = await callerOfCookie(request.headers.cookie, sessions);
    if (caller) return serve(request, reply, caller);
    // Said once and plainly, instead of answering a person's question as if nobody had asked it.
    reply.header('set-cookie', endSessionCookie());
    return sendProblem(request, reply, 401);
  };
  app.post('/graphql', serveByCookie);
  app.get('/graphql', async (request, reply) => {
    if (!holdsDocument(request.query))
      return sendProblem(request, reply.header('allow', 'POST'), 405);
    request.body = questionInAddress(request.query);
    return serveByCookie(request, reply);
  });

  for (const [audience, verify] of verifiers) {
    app.post(`/graphql/${audience}`, async (request, reply) => {
      const caller = await callerOfToken(request.headers.authorization, verify);
      if (!caller) return sendProblem(request, reply.header('www-authenticate', 'Bearer'), 401);
      if (caller.actor.audience !== audience) return sendProblem(request, reply, 403);
      return serve(request, reply, caller);
    });
  }

  refuseOtherMethods(app);
}

function refuseOtherMethods(app: FastifyInstance): void {
  const refuse = (url: string, method: HTTPMethods[], allow: string) =>
    app.route({
      ...{ method, url },
      handler: (request, reply) => sendProblem(request, reply.header('allow', allow), 405),
    });
  refuse('/graphql', ['PUT', 'PATCH', 'DELETE'], 'GET, POST');
  refuse('/graphql/*', ['GET', 'PUT', 'PATCH', 'DELETE'], 'POST');
}
