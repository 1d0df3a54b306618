import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { comesFromThisHost, isSameSite } from '../http/same-site.ts';
import { endSessionCookie, farewellCookie, readSessionId } from '../session/cookies.ts';
import type { AuthOptions } from './auth-options.ts';

/** Ends this session, or with `everywhere` all sessions of the person. The page then goes on to the farewell. */
export async function logOut(
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions }: AuthOptions,
): Promise<FastifyReply> {
  if (!isSameSite(request.headers) && !comesFromThisHost(request.headers)) {
    return sendProblem(request, reply, 403);
  }
  const cookies = [endSessionCookie()];
  const id = readSessionId(request.headers.cookie);
  if (id) {
    if (wantsEverywhere(request.body)) await sessions.endOthersOfPerson(id);
    const { idToken } = (await sessions.end(id)) ?? {};
    const farewell = idToken && farewellCookie(idToken);
    if (farewell) cookies.push(farewell);
  }
  return reply.header('set-cookie', cookies).code(204).send();
}

const wantsEverywhere = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'everywhere' in body && body.everywhere === true;
