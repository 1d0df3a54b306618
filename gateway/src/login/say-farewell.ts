import type { FastifyReply, FastifyRequest } from 'fastify';
import { endFarewellCookie, readFarewell } from '../session/cookies.ts';
import type { AuthOptions } from './auth-options.ts';

/**
 * Leads the browser, which has no session any more, to the logout of the login service: without it the next visitor of the
 * same computer would be let in there without a question. A service that is down or knows no logout is left alone.
 */
export async function sayFarewell(
  request: FastifyRequest,
  reply: FastifyReply,
  { origin, issuer }: AuthOptions,
): Promise<FastifyReply> {
  const idToken = readFarewell(request.headers.cookie);
  if (!idToken) return reply.redirect('/', 303);
  reply.header('set-cookie', endFarewellCookie());
  try {
    const address = await issuer.logoutUrl(idToken, `${origin}/`);
    return reply.redirect(address?.href ?? '/', 303);
  } catch (error) {
    request.log.warn({ err: error, traceId: request.id }, 'the login service could not log out');
    return reply.redirect('/', 303);
  }
}
