import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { isSameSite } from '../http/same-site.ts';
import type { Account } from '../session/account.ts';
import { readSessionId } from '../session/cookies.ts';
import type { SessionStore } from '../session/session-store.ts';
import { isClientId } from './api-client.ts';

export type ClientRequest = FastifyRequest<{ Params: { id: string }; Body: unknown }>;
type Handle = (
  account: Account,
  request: ClientRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;
type Route = (request: ClientRequest, reply: FastifyReply) => Promise<FastifyReply>;

export interface ClientDoorOptions {
  readonly sessions: SessionStore;
  /** Whose organisation can have machines at all. */
  readonly hasMachines: (account: Account) => boolean;
  readonly mayManage: (account: Account) => boolean;
}

/** Lets in who may look at the clients of an organisation, or change them: people with a session. Programs manage no programs. */
export function clientDoor({ sessions, hasMachines, mayManage }: ClientDoorOptions) {
  const route =
    (handle: Handle, allows: (account: Account) => boolean): Route =>
    async (request, reply) => {
      const id = readSessionId(request.headers.cookie);
      const session = id && (await sessions.find(id));
      if (!session) return sendProblem(request, reply, 401);
      if (!allows(session.account)) return sendProblem(request, reply, 403);
      const { id: clientId } = request.params;
      if (clientId !== undefined && !isClientId(clientId)) return sendProblem(request, reply, 404);
      return handle(session.account, request, reply.header('cache-control', 'no-store'));
    };
  return {
    forReaders: (handle: Handle): Route => route(handle, hasMachines),
    forManagers(handle: Handle): Route {
      const guarded = route(handle, (account) => hasMachines(account) && mayManage(account));
      return async (request, reply) =>
        isSameSite(request.headers) ? guarded(request, reply) : sendProblem(request, reply, 403);
    },
  };
}
