import type { FastifyReply, FastifyRequest } from 'fastify';
import { loginCookieName, setCookie } from '../session/cookies.ts';
import { newSecretId } from '../session/secret-id.ts';
import { ATTEMPT_SECONDS } from './attempt-store.ts';
import { type AuthOptions, CALLBACK_PATH } from './auth-options.ts';
import { sendLoginProblem } from './login-problem.ts';
import { safeReturnPath } from './return-path.ts';

/** Sends the browser to the identity provider, after writing down what must come back. */
export async function beginLogin(
  request: FastifyRequest,
  reply: FastifyReply,
  options: AuthOptions,
): Promise<FastifyReply> {
  const { origin, issuer, attempts } = options;
  // The answer comes back to the one registered address; a cookie set under another name of this host would not.
  if (request.headers.host !== new URL(origin).host)
    return reply.redirect(origin + request.url, 302);

  const { as, returnTo } = request.query as Record<string, unknown>;
  const checks = issuer.newChecks();
  const hint = typeof as === 'string' && as.length <= 100 ? as : undefined;
  let address: URL;
  try {
    address = await issuer.loginUrl(checks, origin + CALLBACK_PATH, hint);
  } catch (error) {
    request.log.error(
      { err: error, traceId: request.id },
      'the identity provider is not reachable',
    );
    return sendLoginProblem(reply, 'unreachable', request.id);
  }
  const browser = newSecretId();
  const { nonce, codeVerifier } = checks;
  await attempts.keep(checks.state, browser, {
    nonce,
    codeVerifier,
    returnTo: safeReturnPath(returnTo, origin) ?? '/',
  });
  return reply
    .header('set-cookie', setCookie(loginCookieName(checks.state), browser, ATTEMPT_SECONDS))
    .redirect(address.href, 302);
}
