import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { isSameSite } from '../http/same-site.ts';
import { endSessionCookie, readSessionId } from '../session/cookies.ts';
import type { Session } from '../session/find-session.ts';
import { sessionView } from '../session/session-view.ts';
import type { AuthOptions } from './auth-options.ts';

/** What the page may know about its session; no content without one. */
export async function tellSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions }: AuthOptions,
): Promise<FastifyReply> {
  const id = readSessionId(request.headers.cookie);
  return tell(reply, id, id ? await sessions.find(id) : undefined);
}

/** The person asked to stay: the session is kept alive from this moment, up to its longest age. */
export async function extendSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions }: AuthOptions,
): Promise<FastifyReply> {
  if (!isSameSite(request.headers)) return sendProblem(request, reply, 403);
  const id = readSessionId(request.headers.cookie);
  return tell(reply, id, id ? await sessions.extend(id) : undefined);
}

function tell(
  reply: FastifyReply,
  id: string | undefined,
  session: Session | undefined,
): FastifyReply {
  if (session) return reply.send(sessionView(session));
  if (id) reply.header('set-cookie', endSessionCookie());
  return reply.code(204).send();
}
