import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.ts';
import { isSameSite } from '../http/same-site.ts';
import { readSessionId, sessionCookie } from '../session/cookies.ts';
import type { AuthOptions } from './auth-options.ts';

/** Goes on for another organisation that the login allows, with a new session id. */
export async function switchOrganisation(
  request: FastifyRequest,
  reply: FastifyReply,
  { sessions }: AuthOptions,
): Promise<FastifyReply> {
  if (!isSameSite(request.headers)) return sendProblem(request, reply, 403);
  const id = readSessionId(request.headers.cookie);
  if (!id || !(await sessions.find(id))) return sendProblem(request, reply, 401);
  const organisationId = wantedOrganisation(request.body);
  if (organisationId === undefined) return sendProblem(request, reply, 400);
  const next = await sessions.switchTo(id, organisationId);
  if (!next) return sendProblem(request, reply, 403);
  return reply.header('set-cookie', sessionCookie(next)).code(204).send();
}

const wantedOrganisation = (body: unknown): string | undefined =>
  typeof body === 'object' &&
  body !== null &&
  'organisationId' in body &&
  typeof body.organisationId === 'string'
    ? body.organisationId
    : undefined;
